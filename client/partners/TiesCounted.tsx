import { Legend } from '../app/Legend.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { partnersWords } from './words.ts';

/** Which links count as ties; open when some do not, so that nothing is left out unseen. */
export function TiesCounted() {
  const t = useWords(partnersWords);
  const { view } = useView();
  const isNarrowed = view.layers !== undefined || view.at !== undefined || view.sure !== undefined;
  return (
    <details className="ties" open={isNarrowed}>
      <summary>{t('ties')}</summary>
      <Legend />
    </details>
  );
}

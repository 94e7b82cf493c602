import { Button } from 'antd';
import type { BriefRequest } from '../../model/api/briefs.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { fetchFile } from '../api/fetchJson.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { fileName } from './files/save.ts';
import { heeded, narrowedBy } from './narrowed.ts';
import { offered } from './offers.ts';
import type { MadeFile, Making } from './useMaking.ts';
import { usePageName } from './usePageName.ts';
import { useShortLink } from './useShortLink.ts';
import { shareWords } from './words.ts';

/** The answer on paper. */
export function BriefPart({ making }: { making: Making }) {
  const t = useWords(shareWords);
  const language = useLanguage();
  const { view } = useView();
  const page = usePageName();
  const shortLink = useShortLink();
  async function made(signal: AbortSignal): Promise<MadeFile> {
    const content = await offered('brief')?.();
    if (content === undefined) throw new Error(t('nothing'));
    const { leaves, ...said } = content;
    const filters = heeded(view, leaves);
    const { url } = await shortLink();
    const body: BriefRequest = {
      ...said,
      language,
      narrowed: [...narrowedBy(filters, language), ...said.narrowed],
      layers: [...(filters.layers ?? LAYER_IDS)],
      address: url,
    };
    return {
      blob: await fetchFile('/briefs', { body, signal }),
      name: fileName(page, 'pdf', said.hypothetical === true ? `brief-${t('hypotheticalFile')}` : 'brief'),
    };
  }
  return (
    <section>
      <h3>{t('brief')}</h3>
      <p className="hint">{t('briefHint')}</p>
      <div className="share-row">
        <Button onClick={() => making.make(t('makeBrief'), made)}>{t('makeBrief')}</Button>
      </div>
    </section>
  );
}

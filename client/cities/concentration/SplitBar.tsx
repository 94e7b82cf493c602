import type { CityConcentrationAnswer } from '../../../model/api/cityConcentration.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { concentrationWords } from './words.ts';

type Split = CityConcentrationAnswer['undated'];

const PARTS = ['both', 'one', 'none'] as const;

/** One whole, in three parts: both ends among the cities, one end, neither. */
export function SplitBar({ name, split }: { name: string; split: Split }) {
  const t = useWords(concentrationWords);
  const language = useLanguage();
  const total = split.both + split.one + split.none;
  const share = (count: number): string => (total === 0 ? 0 : count / total).toLocaleString(localeOf(language), { style: 'percent' });
  const told = PARTS.map((part) => t('part', { name, label: t(part), share: share(split[part]), count: split[part] }));
  return (
    <div className="split-row">
      <span>
        {name} <small>{total.toLocaleString(localeOf(language))}</small>
      </span>
      <div className="split-bar" role="img" aria-label={told.join(language === 'zh' ? '；' : '; ')}>
        {PARTS.map((part, at) =>
          split[part] === 0 ? null : (
            <span key={part} className={part} style={{ flexGrow: split[part] }} title={told[at]}>
              {share(split[part])}
            </span>
          ),
        )}
      </div>
    </div>
  );
}

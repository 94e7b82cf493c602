import type { Isolate } from '../../model/api/isolates.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { boardWords } from './words.ts';

interface EffectFiguresProps {
  readonly effect: Isolate['remedies'][number]['effect'];
  readonly now: { readonly size: number; readonly components: number };
}

/** What one link would change, before and after. */
export function EffectFigures({ effect, now }: EffectFiguresProps) {
  const t = useWords(boardWords);
  const locale = localeOf(useLanguage());
  const round = (steps: number | null): string =>
    steps === null ? t('never') : steps.toLocaleString(locale, { maximumFractionDigits: 2 });
  const whole = (count: number): string => count.toLocaleString(locale);
  const figures = [
    { term: t('size'), from: whole(now.size), to: whole(effect.size) },
    { term: t('parts'), from: whole(now.components), to: whole(effect.components) },
    ...(effect.reach === 0 ? [] : [{ term: t('reach'), from: undefined, to: `+${whole(effect.reach)}` }]),
    ...(effect.meanSteps === undefined
      ? []
      : [{ term: t('steps'), from: round(effect.meanSteps.before), to: round(effect.meanSteps.after) }]),
  ];
  return (
    <dl className="effect-figures">
      {figures.map(({ term, from, to }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="number">{from === undefined || from === to ? to : t('fromTo', { from, to })}</dd>
        </div>
      ))}
    </dl>
  );
}

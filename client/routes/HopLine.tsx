import { Button } from 'antd';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { linkKind } from '../../model/linkKinds.ts';
import { because, period } from '../../model/sentences/because.ts';
import { confidenceName, layerName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Cited } from '../panel/Cited.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { cardWords } from './cardWords.ts';
import { LayerLine } from './LayerLine.tsx';

interface HopLineProps {
  readonly link: LinkAnswer;
  readonly source: Pick<NodeAnswer, 'id' | 'name'>;
  readonly target: Pick<NodeAnswer, 'id' | 'name'>;
  /** The node that the step leaves. */
  readonly leaves: string;
  readonly isWeakest?: boolean;
  readonly onAvoid?: (() => void) | undefined;
}

/** One step of a route in a line: what ties the two, since when, how surely; the sentence and its source on demand. */
export function HopLine({ link, source, target, leaves, isWeakest = false, onAvoid }: HopLineProps) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const kind = linkKind(link.kind);
  const arrow = kind.symmetric === true ? '↔' : link.source === leaves ? '↓' : '↑';
  const told = [layerName(link.layer, language), period(link.from, link.to)[language], confidenceName(link.confidence, language)];
  return (
    <div className="hop" data-weakest={isWeakest}>
      <LayerLine layer={link.layer} isUpright />
      <div>
        <p>
          <span aria-hidden="true">{arrow}</span> {kind.name[language]} <small>{told.join(' · ')}</small>
          {isWeakest ? <em>{t('weakest')}</em> : null}
        </p>
        <OnDemand label={t('because')} className="evidence">
          <p>{because(link, { source: source.name, target: target.name })[language]}</p>
          {link.summary === undefined ? null : <p>{link.summary[language]}</p>}
          <Cited sources={link.sources} />
          {onAvoid === undefined ? null : (
            <Button size="small" onClick={onAvoid}>
              {t('avoidKind', { name: kind.name[language] })}
            </Button>
          )}
        </OnDemand>
      </div>
    </div>
  );
}

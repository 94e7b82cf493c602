import type { PathAnswer, PathsAnswer } from '../../model/api/paths.ts';
import type { NodeId } from '../../model/ids.ts';
import type { LinkKindId } from '../../model/linkKinds.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { cardWords } from './cardWords.ts';
import { HopLine } from './HopLine.tsx';
import './steps.css';

interface RouteStepsProps {
  readonly path: PathAnswer;
  readonly answer: Pick<PathsAnswer, 'nodes' | 'links'>;
  readonly weakest?: number | undefined;
  /** Leaves out a node between the ends, or a kind of link, and asks again. */
  readonly onAvoid?: (what: NodeId | LinkKindId) => void;
}

/** A route as a line with stations, and between two of them why one leads to the next. */
export function RouteSteps({ path, answer, weakest, onAvoid }: RouteStepsProps) {
  const t = useWords(cardWords);
  const language = useLanguage();
  const last = path.nodes.length - 1;
  return (
    <ol className="route-steps">
      {path.nodes.map((id, at) => {
        const node = answer.nodes[id];
        const link = answer.links[path.links[at] ?? ''];
        const [source, target] = [answer.nodes[link?.source ?? ''], answer.nodes[link?.target ?? '']];
        const name = node?.name[language] ?? id;
        return (
          <li key={id}>
            <div className="station">
              <i aria-hidden="true" />
              {node === undefined ? id : <NodeButton node={node} />}
              {onAvoid === undefined || at === 0 || at === last ? null : (
                <button
                  type="button"
                  className="avoid"
                  title={t('avoidNode', { name })}
                  aria-label={t('avoidNode', { name })}
                  onClick={() => onAvoid(id)}
                >
                  ⊘
                </button>
              )}
            </div>
            {link === undefined || source === undefined || target === undefined ? null : (
              <HopLine
                link={link}
                source={source}
                target={target}
                leaves={id}
                isWeakest={at === weakest}
                onAvoid={onAvoid && (() => onAvoid(link.kind))}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

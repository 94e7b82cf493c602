import { Button } from 'antd';
import type { PathAnswer, PathsAnswer } from '../../model/api/paths.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { placeAround, placeInRow } from '../canvas/placing.ts';
import { LinkItem } from '../panel/LinkItem.tsx';
import { pathWords } from './words.ts';

/** A path, step by step, each with its reason. */
export function PathCard({ path, answer }: { path: PathAnswer; answer: PathsAnswer }) {
  const t = useWords(pathWords);
  const language = useLanguage();
  const { view, go } = useView();
  const on = view.on ?? [];
  const missing = path.nodes.some((id) => !on.some((placed) => placed.id === id));
  return (
    <section className="path-card">
      <p className="route">
        {path.nodes.map((id) => answer.nodes[id]?.name[language] ?? id).join(' → ')} <small>{t('length', { count: path.length })}</small>
      </p>
      {missing ? (
        <Button
          type="primary"
          onClick={() => go({ on: on.length === 0 ? placeInRow(path.nodes) : placeAround(on, undefined, path.nodes) })}
        >
          {t('toCanvas')}
        </Button>
      ) : null}
      <ol className="links">
        {path.links.flatMap((id) => {
          const link = answer.links[id];
          const [source, target] = [answer.nodes[link?.source ?? ''], answer.nodes[link?.target ?? '']];
          return link === undefined || source === undefined || target === undefined
            ? []
            : [<LinkItem key={id} link={link} source={source} target={target} other={target} />];
        })}
      </ol>
    </section>
  );
}

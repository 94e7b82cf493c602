import { NODE_GROUPS, type NodeGroupId } from '../../model/nodeTypes.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { OUTLINES, written } from './picture/shapes.ts';
import { canvasWords } from './words.ts';

/** What the shapes mean, how many there are of each, and a switch for each. */
export function KindLegend({ kinds }: { kinds: ReadonlyMap<NodeGroupId, number> }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const { view, go } = useView();
  const off = view.without ?? [];
  const toggle = (id: NodeGroupId): void => {
    const without = off.includes(id) ? off.filter((other) => other !== id) : [...off, id];
    go({ without: without.length === 0 ? undefined : without });
  };
  if (kinds.size === 0) return null;
  return (
    <section className="kinds" aria-label={t('kinds')}>
      {NODE_GROUPS.filter(({ id }) => kinds.has(id)).map(({ id, name, colour, shape }) => (
        <button key={id} type="button" aria-pressed={!off.includes(id)} onClick={() => toggle(id)}>
          <svg width="11" height="11" viewBox="-1 -1 2 2" aria-hidden="true">
            <path d={written(OUTLINES[shape])} fill={view.paint === undefined ? colour : 'currentColor'} />
          </svg>
          {name[language]} {kinds.get(id)?.toLocaleString(language)}
        </button>
      ))}
    </section>
  );
}

import { NODE_GROUPS, type NodeGroupId } from '../../model/nodeTypes.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { canvasWords } from './words.ts';

type Shape = (typeof NODE_GROUPS)[number]['shape'];

/** The outlines that Cytoscape draws, in a square of 12. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  ellipse: 'M6 0A6 6 0 1 1 6 12A6 6 0 1 1 6 0Z',
  'round-rectangle': 'M2 0H10A2 2 0 0 1 12 2V10A2 2 0 0 1 10 12H2A2 2 0 0 1 0 10V2A2 2 0 0 1 2 0Z',
  rectangle: 'M0 0H12V12H0Z',
  hexagon: 'M3 0H9L12 6L9 12H3L0 6Z',
  diamond: 'M6 0L12 6L6 12L0 6Z',
  'round-tag': 'M1 0H8L12 6L8 12H1A1 1 0 0 1 0 11V1A1 1 0 0 1 1 0Z',
  octagon: 'M3.5 0H8.5L12 3.5V8.5L8.5 12H3.5L0 8.5V3.5Z',
  triangle: 'M6 0L12 12H0Z',
  tag: 'M0 0H8L12 6L8 12H0Z',
};

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
          <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
            <path d={OUTLINES[shape]} fill={view.paint === undefined ? colour : 'currentColor'} />
          </svg>
          {name[language]} {kinds.get(id)?.toLocaleString(language)}
        </button>
      ))}
    </section>
  );
}

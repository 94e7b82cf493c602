import { useQuery } from '@tanstack/react-query';
import { NodeId } from '../../model/ids.ts';
import { nodeQuery } from '../api/queries.ts';
import { NodeName } from '../app/NodeName.tsx';
import { nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Fingerprint } from '../panel/Fingerprint.tsx';
import { useDelayed } from '../search/useDelayed.ts';
import type { Colouring } from './colouring/colouring.ts';
import type { Under } from './core.ts';
import { countsByLayer, groupKey } from './elements.ts';
import type { CanvasLink, Scene, SceneGroup } from './scene.ts';
import { canvasWords } from './words.ts';

/** What the pointer is on, and its six layers: of a node in the whole graph, of a pair or a group on the canvas. */
export function HoverCard({ under, scene, colouring }: { under: Under; scene: Scene; colouring: Colouring | undefined }) {
  const side = under.x > 300 ? { transform: 'translate(-100%, 0)', left: under.x - 14 } : { left: under.x + 14 };
  return (
    <div className="tip hover-card" style={{ ...side, top: Math.max(8, under.y + 14) }}>
      {under.ends === undefined ? (
        <OneCard id={under.id} scene={scene} colouring={colouring} />
      ) : (
        <PairCard ends={under.ends} scene={scene} />
      )}
    </div>
  );
}

function OneCard({ id, scene, colouring }: { id: string; scene: Scene; colouring: Colouring | undefined }) {
  const key = groupKey(id);
  const group = key === undefined ? undefined : scene.groups.find((one) => one.key === key);
  if (group !== undefined) return <GroupCard group={group} scene={scene} />;
  const known = NodeId.safeParse(id);
  return known.success && key === undefined ? <NodeCard id={known.data} scene={scene} told={colouring?.told(known.data)} /> : null;
}

function NodeCard({ id, scene, told }: { id: NodeId; scene: Scene; told: string | undefined }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const rested = useDelayed(id, 180);
  const { data } = useQuery({ ...nodeQuery(rested), enabled: rested === id });
  const shown = scene.nodes.find(({ node }) => node.id === id);
  if (shown === undefined) return null;
  return (
    <>
      <strong>
        <NodeName of={shown.node} />
      </strong>
      <span>
        {nodeTypeName(shown.node.type, language)} ·{' '}
        {data?.id === id ? t('linksOf', { links: shown.links, total: data.degree.total }) : t('linksHere', { links: shown.links })}
      </span>
      {told === undefined ? null : <span>{told}</span>}
      {data?.id === id ? <Fingerprint counts={data.degree.byLayer} /> : null}
    </>
  );
}

function GroupCard({ group, scene }: { group: SceneGroup; scene: Scene }) {
  const t = useWords(canvasWords);
  const own = linksBetween(scene, new Set(group.members.map(({ node }) => node.id)));
  return (
    <>
      <strong>{group.name}</strong>
      <span>{t('groupCount', { members: group.members.length, links: own.length })}</span>
      <Fingerprint counts={countsByLayer(own)} />
      <span>{t(group.open ? 'closeHint' : 'openHint')}</span>
    </>
  );
}

function PairCard({ ends: [a, b], scene }: { ends: readonly [string, string]; scene: Scene }) {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const side = (element: string): { name: string; ids: ReadonlySet<NodeId> } => {
    const group = scene.groups.find(({ key }) => key === groupKey(element));
    if (group !== undefined) return { name: group.name, ids: new Set(group.members.map(({ node }) => node.id)) };
    const shown = scene.nodes.find(({ node }) => node.id === element);
    return { name: shown?.node.name[language] ?? element, ids: new Set(shown === undefined ? [] : [shown.node.id]) };
  };
  const [one, other] = [side(a), side(b)];
  const between = linksBetween(scene, one.ids, other.ids);
  return (
    <>
      <strong>{t('pair', { a: one.name, b: other.name })}</strong>
      <span>{t('linksHere', { links: between.length })}</span>
      <Fingerprint counts={countsByLayer(between)} />
    </>
  );
}

/** Links from one side to the other; of one side alone, those within. */
const linksBetween = ({ links }: Scene, one: ReadonlySet<NodeId>, other: ReadonlySet<NodeId> = one): CanvasLink[] =>
  links.filter(({ source, target }) => (one.has(source) && other.has(target)) || (one.has(target) && other.has(source)));

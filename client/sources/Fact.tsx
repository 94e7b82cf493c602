import type { LinkAnswer } from '../../model/api/graph.ts';
import type { FactAnswer } from '../../model/api/sources.ts';
import type { NodeId } from '../../model/ids.ts';
import { because } from '../../model/sentences/because.ts';
import type { Text } from '../../model/text.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';

export type FactNames = Readonly<Record<string, Text>>;

/** One fact in words; the nodes in it lead to the canvas. */
export function Fact({ fact, names }: { fact: FactAnswer; names: FactNames }) {
  const language = useLanguage();
  switch (fact.kind) {
    case 'node':
      return <OnCanvas id={fact.record.id} name={fact.record.name} beside={[]} />;
    case 'link':
      return <LinkFact link={fact.record} names={names} />;
    case 'figure': {
      const { label, value, unit } = fact.record;
      return `${label[language]}: ${value} ${unit?.[language] ?? ''}`;
    }
    case 'event':
      return fact.record.title[language];
  }
}

/** Stands for a name while the sentence is made. */
const HELD = '\u{fffc}';
const NAMELESS: Text = { zh: HELD, en: HELD };

function LinkFact({ link, names }: { link: LinkAnswer; names: FactNames }) {
  const language = useLanguage();
  const [before = '', between = '', after = ''] = because(link, { source: NAMELESS, target: NAMELESS })[language].split(HELD);
  const end = (id: NodeId, other: NodeId) => <OnCanvas id={id} name={names[id] ?? { zh: id, en: id }} beside={[other]} />;
  return (
    <>
      {before}
      {end(link.source, link.target)}
      {between}
      {end(link.target, link.source)}
      {after}
      {link.summary === undefined ? null : ` · ${link.summary[language]}`}
    </>
  );
}

/** A name that shows its node on the canvas, beside whom the fact ties it to. */
function OnCanvas({ id, name, beside }: { id: NodeId; name: Text; beside: readonly NodeId[] }) {
  const { view, go } = useView();
  return (
    <button
      type="button"
      className="row"
      onClick={() => go({ on: placeAround(view.on ?? [], undefined, [id, ...beside]), sel: id }, { page: '/explore' })}
    >
      {name[useLanguage()]}
    </button>
  );
}

import type { ModesClassifyAnswer } from '../../../model/api/modesCompare.ts';
import type { Node } from '../../../model/node.ts';
import type { Measured } from '../../insight/modes/areaTally.ts';
import { classifiedText, likenessText, tooFewText } from '../../insight/modes/compareTexts.ts';
import { NO_MODES } from '../../insight/modes/listTexts.ts';
import type { ModePractice } from '../../insight/modes/practice.ts';
import { cosine, LEAST_LINKS, vectorOf } from '../../insight/modes/profile.ts';
import { idsIn } from '../present/answerRecords.ts';
import type { Shown } from './shown.ts';

interface Area {
  readonly index: number;
  readonly node: Node;
  readonly measured: Measured;
}

type Likenesses = Pick<ModesClassifyAnswer, 'area' | 'items' | 'margin' | 'text' | 'none'>;

export function likenesses(area: Area, modes: readonly ModePractice[], shown: Shown): Likenesses {
  const { measure, links } = area.measured;
  const vector = vectorOf(measure);
  const profile = { node: area.node.id, links: measure.total, vector, evidence: idsIn(shown.links, links) };
  if (measure.total < LEAST_LINKS) {
    const text = tooFewText(area.node.name, measure.total);
    return { area: profile, items: [], text, none: { reason: 'too-few-links', text } };
  }
  const items = modes.flatMap((practice) => likeness(area, vector, practice, shown)).sort((a, b) => b.cosine - a.cosine);
  const [first, second] = items;
  if (first === undefined) return { area: profile, items, text: NO_MODES, none: { reason: 'no-modes', text: NO_MODES } };
  const margin = first.cosine - (second?.cosine ?? 0);
  const text = classifiedText({
    area: area.node.name,
    links: measure.total,
    first: first.name,
    cosine: first.cosine,
    second: second?.name,
    margin,
  });
  return { area: profile, items: items.map(({ name: _name, ...item }) => item), ...(second && { margin }), text };
}

/** None for a mode of which no link is told. */
function likeness(area: Area, vector: ReturnType<typeof vectorOf>, { outline, told }: ModePractice, shown: Shown) {
  const mode = shown.node(outline.node);
  const own = vectorOf(told.measure);
  const found = cosine(vector, own);
  if (mode === undefined || found === null) return [];
  const practisedHere = outline.places.some(({ node }) => node === area.index);
  return [
    {
      mode: mode.id,
      name: mode.name,
      cosine: found,
      own: practisedHere,
      text: likenessText(area.node.name, mode.name, found, practisedHere),
      profile: { node: mode.id, links: told.measure.total, vector: own, evidence: idsIn(shown.links, told.links) },
    },
  ];
}

import { randomUUID } from 'node:crypto';
import { HistoryEvent } from '../../../model/event.ts';
import { Figure } from '../../../model/figure.ts';
import { Link } from '../../../model/link.ts';
import { Node } from '../../../model/node.ts';
import { Source } from '../../../model/source.ts';

/** Records for tests. What a test does not name is different every time, so that no test comes to lean on it. */
const some = (): string => randomUUID().slice(0, 8);
const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
};

type Given<Schema extends { _zod: { input: unknown } }> = Partial<Schema['_zod']['input']>;

export const SOURCE_ID = 'test:source';

export const aSource = (given: Given<typeof Source> = {}): Source =>
  Source.parse({
    id: SOURCE_ID,
    title: { zh: `来源${some()}`, en: `Source ${some()}` },
    publisher: { zh: '测试', en: 'Test' },
    date: oneOf(['2020', '2021-05', '2022-01-31']),
    licence: 'CC0-1.0',
    locator: `shelf ${some()}`,
    pack: 'test',
    ...given,
  });

const citations = () => [{ source: SOURCE_ID, locator: `line ${Math.ceil(Math.random() * 300)}` }];

export const aNode = (given: Given<typeof Node> = {}): Node =>
  Node.parse({
    id: `institute:${some()}`,
    type: oneOf(['institute', 'firm', 'lab', 'platform']),
    name: { zh: `研究院${some()}`, en: `Institute ${some()}` },
    citations: citations(),
    ...given,
  });

export const aLink = (given: Given<typeof Link> & { source: string; target: string }): Link =>
  Link.parse({
    id: `T${some()}`,
    layer: oneOf(['symbiosis', 'knowledge', 'innovation', 'industry', 'service', 'value']),
    kind: oneOf(['cooperates_with', 'located_in', 'joint_builds']),
    confidence: oneOf(['stated', 'measured', 'implied', 'synthetic']),
    weight: Math.ceil(Math.random() * 9),
    citations: citations(),
    ...given,
  });

export const aFigure = (given: Given<typeof Figure> & { subject: string }): Figure =>
  Figure.parse({
    id: `figure:${some()}`,
    metric: 'count',
    label: { zh: '数量', en: 'Count' },
    value: Math.random(),
    citations: citations(),
    ...given,
  });

export const anEvent = (given: Given<typeof HistoryEvent> & { actors: string[] }): HistoryEvent =>
  HistoryEvent.parse({ id: `event:${some()}`, title: { zh: `事件${some()}`, en: `Event ${some()}` }, citations: citations(), ...given });

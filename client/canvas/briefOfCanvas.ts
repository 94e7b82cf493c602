import type { BriefBlock } from '../../model/api/briefs.ts';
import type { PathsAnswer } from '../../model/api/paths.ts';
import { because } from '../../model/sentences/because.ts';
import type { Language } from '../../model/text.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { citesOf, points, sentences } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent, PictureOffer } from '../share/offers.ts';
import type { CanvasLink, Scene } from './scene.ts';
import { canvasWords } from './words.ts';

interface Shown {
  readonly scene: Scene;
  /** How many of how many. */
  readonly count: string;
  readonly picture: PictureOffer;
  readonly paths: PathsAnswer | undefined;
}

const MOST_NODES = 60;
const MOST_LINKS = 120;
const WIDE = 1100;
const HIGH = 700;

/** What is on the canvas, on paper: the picture, the path that was asked for, who is there and how they are tied. */
export function briefOfCanvas({ scene, count, picture, paths }: Shown, language: Language): BriefContent {
  const t = say(canvasWords, language);
  const { title } = picture;
  const drawing = picture.draw({ title, notes: [], extent: 'all', width: WIDE, height: HIGH });
  const path = paths?.items[0];
  return {
    title,
    ...(path === undefined || paths === undefined
      ? { answer: count }
      : {
          question: t('pathAsked', { a: nameIn(paths, path.nodes[0], language), b: nameIn(paths, path.nodes.at(-1), language) }),
          answer: path.text[language],
        }),
    narrowed: [],
    sections: [
      ...(path === undefined || paths === undefined
        ? []
        : [
            {
              heading: t('pathSection'),
              blocks: points(sentences(path.links, paths, language)),
            },
          ]),
      { heading: t('pictureSection'), blocks: [{ block: 'picture', drawing }] },
      { heading: t('nodesSection'), blocks: [nodesTable(scene, language)] },
      ...(scene.links.length === 0 ? [] : [{ heading: t('linksSection'), blocks: [linksTable(scene, language)] }]),
    ],
    method: [t('briefMethod'), t('briefAbsent')],
    sources: sourcesIn(scene.nodes, scene.links, path === undefined ? undefined : paths?.links),
  };
}

const nameIn = ({ nodes }: PathsAnswer, id: string | undefined, language: Language): string => nodes[id ?? '']?.name[language] ?? id ?? '';

function nodesTable({ nodes }: Scene, language: Language): BriefBlock {
  const t = say(canvasWords, language);
  const cities = new Map(nodes.map(({ node }) => [node.id, node.name[language]]));
  return {
    block: 'table',
    columns: [
      { name: t('column-name') },
      { name: t('column-type') },
      { name: t('column-city') },
      { name: t('column-links'), number: true },
    ],
    rows: nodes
      .toSorted((a, b) => b.links - a.links)
      .slice(0, MOST_NODES)
      .map(({ node, links }) => [
        node.name[language],
        nodeTypeName(node.type, language),
        node.city === undefined ? '' : (cities.get(node.city) ?? node.city),
        String(links),
      ]),
    total: nodes.length,
  };
}

function linksTable({ nodes, links }: Scene, language: Language): BriefBlock {
  const t = say(canvasWords, language);
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  const told = (link: CanvasLink) => {
    const [source, target] = [names.get(link.source), names.get(link.target)];
    return source === undefined || target === undefined ? [] : [{ link, text: because(link, { source, target })[language] }];
  };
  const shown = links
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_LINKS)
    .flatMap(told);
  return {
    block: 'table',
    columns: [{ name: t('column-link') }, { name: t('column-layer') }, { name: t('column-since') }],
    rows: shown.map(({ link, text }) => [text, layerName(link.layer, language), link.from ?? '']),
    total: links.length,
    cites: shown.map(({ link }) => citesOf(link)),
  };
}

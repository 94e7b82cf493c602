import type { ElementDefinition } from 'cytoscape';
import type { RefObject } from 'react';
import type { PathsAnswer } from '../../model/api/paths.ts';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import type { Drawing } from '../../model/drawing.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { NODE_GROUPS } from '../../model/nodeTypes.ts';
import type { Language } from '../../model/text.ts';
import type { Shade } from '../app/inks.ts';
import { framed } from '../app/pictureFrame.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import type { Placed, View } from '../app/viewState.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { type PictureOffer, useOffer } from '../share/offers.ts';
import { briefOfCanvas } from './briefOfCanvas.ts';
import { canvasDrawing } from './canvasDrawing.ts';
import { type Colouring, countsOf } from './colouring/colouring.ts';
import type { Outlined } from './colouring/outlines.ts';
import { countsByLayer, elementsOf } from './elements.ts';
import type { CanvasHandle } from './NetworkCanvas.tsx';
import { OUTLINES } from './picture/shapes.ts';
import type { Scene } from './scene.ts';
import { canvasWords } from './words.ts';

interface Shown {
  readonly handle: RefObject<CanvasHandle | null>;
  readonly scene: Scene;
  readonly answer: SubgraphAnswer | undefined;
  readonly on: readonly Placed[];
  readonly elements: readonly ElementDefinition[];
  readonly crowd: boolean;
  readonly path: readonly string[];
  readonly chosen: readonly string[];
  readonly picked: readonly string[];
  readonly outlined: readonly Outlined[];
  readonly colouring: Colouring | undefined;
  readonly paths: PathsAnswer | undefined;
}

/** What the canvas hands on: its picture, a brief, and the nodes on it. */
export function useCanvasOffers(shown: Shown): void {
  const t = useWords(canvasWords);
  const language = useLanguage();
  const shade = useShade();
  const { view } = useView();
  const { handle, scene, answer, on, elements, crowd, path, chosen, picked, outlined, colouring } = shown;
  const isThere = scene.nodes.length > 0 && answer !== undefined;
  const count = t('shown', { nodes: scene.nodes.length, of: on.length, links: scene.links.length, total: answer?.total.links ?? 0 });

  function title(): string {
    const names = scene.nodes.toSorted((a, b) => b.links - a.links).map(({ node }) => node.name[language]);
    return names.length <= NAMED
      ? names.join(t('nameList'))
      : t('pictureTitle', { names: names.slice(0, NAMED).join(t('nameList')), count: names.length });
  }

  /** On paper it is light, whatever the screen is. */
  function picture(worn: Shade): PictureOffer {
    const sight = handle.current?.outlook();
    const canvas = {
      elements: worn === shade ? elements : elementsOf(scene, { language, shade: worn, colouring, sized: view.sized !== undefined }),
      crowd,
      path,
      chosen,
      picked,
      outlined,
      map: view.lay === 'map',
      shade: worn,
    };
    const counts = countsByLayer(scene.links);
    return {
      title: title(),
      width: sight?.width ?? 1280,
      height: sight?.height ?? 800,
      hasSight: true,
      draw(sheet) {
        const frame = {
          size: sheet,
          title: sheet.title,
          language,
          shade: worn,
          layers: LAYER_IDS.filter((id) => counts[id] > 0),
          counts,
          kinds: [...kindsOf(scene, view, language), ...coloursOf(scene, colouring, language)],
        };
        let names = { labelled: 0, inSight: 1 };
        const drawn = (): Drawing =>
          framed(
            { ...frame, notes: [count, ...(names.labelled < names.inSight ? [t('pictureLabels', names)] : []), ...sheet.notes] },
            (room) => {
              const { marks, ...named } = canvasDrawing(canvas, sheet.extent === 'all' || sight === undefined ? 'all' : sight, room);
              names = named;
              return marks;
            },
          );
        // How many names there is room for is known only when it is drawn.
        drawn();
        return drawn();
      },
    };
  }

  useOffer('picture', isThere ? () => picture(shade) : undefined);
  useOffer('nodes', isThere ? () => scene.nodes.map(({ node }) => node.id) : undefined);
  useOffer('brief', isThere ? () => briefOfCanvas({ scene, count, picture: picture('light'), paths: shown.paths }, language) : undefined);
}

const NAMED = 3;

const kindsOf = ({ kinds }: Scene, { without }: View, language: Language) =>
  NODE_GROUPS.filter(({ id }) => kinds.has(id) && !without?.includes(id)).map(({ id, name, colour, shape }) => ({
    name: `${name[language]} ${kinds.get(id)?.toLocaleString(localeOf(language))}`,
    colour,
    outline: OUTLINES[shape],
  }));

/** What the colours tell, where it is not the type. */
const coloursOf = ({ nodes }: Scene, colouring: Colouring | undefined, language: Language) =>
  colouring === undefined
    ? []
    : countsOf(
        colouring,
        nodes.map(({ node }) => node.id),
      ).map(({ swatch: { sign, name, colour }, ids }) => ({
        name: `${sign} ${name} ${ids.length.toLocaleString(localeOf(language))}`,
        colour,
        outline: OUTLINES.rectangle,
      }));

import type { PathsAnswer } from '../../model/api/paths.ts';
import { useShade } from '../app/theme.ts';
import { useLanguage } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfRoutes } from './briefOfRoutes.ts';
import type { Ends } from './queries.ts';
import { routesDrawing } from './routesDrawing.ts';

const WIDE = 1400;

/** What the routes hand on: their picture, a brief, and the nodes that they pass. */
export function useRoutesOffers(found: PathsAnswer | undefined, ends: Ends): void {
  const language = useLanguage();
  const shade = useShade();
  const isFound = found !== undefined && found.items.length > 0;
  useOffer('brief', found === undefined ? undefined : () => briefOfRoutes(found, ends, language));
  useOffer('nodes', isFound ? () => [...new Set(found.items.flatMap(({ nodes }) => nodes))] : undefined);
  useOffer(
    'picture',
    isFound
      ? () => {
          const { title, width, height } = routesDrawing({ found, language, shade, width: WIDE, notes: [] });
          return {
            title,
            width,
            height,
            hasSight: false,
            draw: (sheet) => routesDrawing({ found, language, shade, width: sheet.width, notes: sheet.notes, title: sheet.title }),
          };
        }
      : undefined,
  );
}

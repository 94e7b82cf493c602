import type { Language } from '../../model/text.ts';
import { layerName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { nameOf } from '../share/brief/blocks.ts';
import { effectAlone, effectTogether } from './trayEffect.ts';
import type { Board } from './useBoard.ts';
import { boardBriefWords, boardWords } from './words.ts';

/** The links that are tried, each with its effect alone, and what is known of their effect together. */
export function trayTold(board: Board, language: Language): string[] {
  const [t, own] = [say(boardWords, language), say(boardBriefWords, language)];
  const alone = (board.state.try ?? []).map((tie) => {
    const effect = effectAlone(board.items, tie);
    return own('tie', {
      a: nameOf(board, tie.a, language),
      b: nameOf(board, tie.b, language),
      layer: tie.layer === undefined ? t('noLayer') : layerName(tie.layer, language),
      effect: effect === undefined ? t('effectUnknown') : t('alonePart', { size: effect.size, components: effect.components }),
    });
  });
  return [...alone, ...togetherTold(board, language), t('notComputed')];
}

/** What is known of what they do together. */
export function togetherTold(board: Board, language: Language): string[] {
  const t = say(boardWords, language);
  const { now, least, most, gaps, closed, leaving } = effectTogether(board);
  const { items, answer, isWhole } = board;
  return [
    least === now
      ? t('partsSame', { now })
      : least === most
        ? t('partsExact', { now, after: least })
        : t('partsBetween', { now, least, most }),
    ...(gaps === 0 || items.length < answer.total ? [] : [t('gaps', { closed, gaps })]),
    ...(leaving === 0 || !isWhole ? [] : [t('leaves', { count: leaving })]),
  ];
}

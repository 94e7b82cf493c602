import { links } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

/** What is lost, by name: one node, or the tie of two. */
export const lostText = ([a, b]: readonly [Text] | readonly [Text, Text], ties: number): Text =>
  b === undefined
    ? a
    : {
        zh: `${a.zh}与${b.zh}之间的联系${ties > 1 ? `（共${ties}条）` : ''}`,
        en: `the tie of ${a.en} and ${b.en}${ties > 1 ? ` (${links(ties)})` : ''}`,
      };

/** One loss and what is left after it; `length` of the way round, none when there is no other way. */
export function lossText(lost: Text, length: number | undefined, now: number): Text {
  if (length === undefined)
    return {
      zh: `失去${lost.zh}，在这些条件下未见其他通路。`,
      en: `Without ${lost.en}, no other way is documented under these demands.`,
    };
  if (length <= now)
    return {
      zh: `失去${lost.zh}，另有${length}条联系的通路。`,
      en: `Without ${lost.en}, another way of ${links(length)} is left.`,
    };
  return {
    zh: `失去${lost.zh}，最好的通路要经${length}条联系（现为${now}条）。`,
    en: `Without ${lost.en}, the best way left takes ${links(length)} (now ${now}).`,
  };
}

export const NO_LOSS_TELLS: Text = {
  zh: '失去其中任何一处，都另有同样好的通路。',
  en: 'Whatever single part is lost, a way as good is left.',
};

export const AT_ONE_PLACE: Text = {
  zh: '起点与终点相同，没有可失去的。',
  en: 'The route ends where it starts: there is nothing to lose.',
};

import { ACTOR_KINDS, type ActorKind } from '../actorKinds.ts';
import type { Text } from '../text.ts';
import { inChinese, inEnglish } from './nameList.ts';
import { nameIn } from './names.ts';

/** The sides by their names, in the order given. */
export function kindsText(kinds: readonly ActorKind[], and: 'and' | 'or' = 'and'): Text {
  const names = kinds.map((id) => nameIn(ACTOR_KINDS, id));
  return {
    zh: inChinese(names),
    en: inEnglish(
      names.map(({ en }) => en),
      and,
    ),
  };
}

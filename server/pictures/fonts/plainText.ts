/** Controls, and what turns the direction of writing round or cannot be seen: it could make a text read as what it is not. */
const UNSEEN =
  /\p{Variation_Selector}|[\p{Cc}\p{Noncharacter_Code_Point}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e00ff}]/gu;
const UNPAIRED = /\p{Cs}/gu;
/** Also every kind of line end; the Han space, a character wide, is meant. */
const SPACES = /[^\S\u3000]+/gu;

/** The text as one line of what can be seen. */
export const plainText = (text: string): string => text.replace(SPACES, ' ').replace(UNPAIRED, '\ufffd').replace(UNSEEN, '').trim();

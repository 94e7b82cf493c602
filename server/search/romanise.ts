import { customPinyin, pinyin } from 'pinyin-pro';
import { hasHan } from './fold.ts';

/** Names that a dictionary of common words reads wrongly. */
customPinyin({
  六安: 'lù ān',
  丽水: 'lì shuǐ',
  台州: 'tāi zhōu',
  亳州: 'bó zhōu',
  歙县: 'shè xiàn',
  黟县: 'yī xiàn',
  鄞州: 'yín zhōu',
  乐清: 'yuè qīng',
  长三角: 'cháng sān jiǎo',
  长江: 'cháng jiāng',
  长兴: 'cháng xīng',
  长宁: 'cháng níng',
  长丰: 'cháng fēng',
});

/** As many names as are asked for again and again while one types; more would only fill memory. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly string[]>();

/** The same few hundred names are ranked anew with every letter that is typed: each is romanised once. */
function syllables(text: string): readonly string[] {
  if (!hasHan(text)) return [];
  const known = kept.get(text);
  if (known !== undefined) return known;
  const [oldest] = kept.size < MOST_KEPT ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  const found = romanise(text);
  kept.set(text, found);
  return found;
}

/** Syllables without tones, letters and digits in between kept as they are. */
const romanise = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');

export const romanised = (text: string): string => syllables(text).join('');

/** The first letter of each syllable: 合肥 is hf. */
export const initials = (text: string): string =>
  syllables(text)
    .map((syllable) => syllable.charAt(0))
    .join('');

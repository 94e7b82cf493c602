import subsetFont from 'subset-font';
import { type FaceId, faceOf } from '../fonts/faces.ts';

const FAMILIES = {
  'han-regular': ['Deltaweave Han', 400],
  'han-bold': ['Deltaweave Han', 700],
  'latin-regular': ['Deltaweave Latin', 400],
  'latin-bold': ['Deltaweave Latin', 700],
} as const satisfies Record<FaceId, readonly [family: string, weight: number]>;

/** A style sheet with the characters that are used and no others. Its families have names of their own: they are not the fonts that a reader may have. */
export async function fontFaces(characters: ReadonlyMap<FaceId, ReadonlySet<string>>): Promise<string> {
  const rules = Array.from(characters, async ([id, used]) => {
    const [family, weight] = FAMILIES[id];
    const file = await subsetFont(faceOf(id).bytes, [...used].join(''), { targetFormat: 'woff2' });
    const address = `data:font/woff2;base64,${file.toString('base64')}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${address}) format("woff2")}`;
  });
  return (await Promise.all(rules)).join('\n');
}

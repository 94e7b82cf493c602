import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Language } from '../../../model/text.ts';

const require = createRequire(import.meta.url);

/** Noto Sans SC has every character of GBK but two; Noto Sans has Latin, Greek and Cyrillic with all their accents. */
const FILES = {
  'han-regular': require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'han-bold': require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  'latin-regular': require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  'latin-bold': require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const;

export type FaceId = keyof typeof FILES;

export interface Face {
  readonly id: FaceId;
  readonly bytes: Buffer;
  readonly font: Font;
}

const read = new Map<FaceId, Face>();

/** Read when it is first needed. */
export function faceOf(id: FaceId): Face {
  const known = read.get(id);
  if (known !== undefined) return known;
  const bytes = readFileSync(FILES[id]);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${FILES[id]} holds several fonts`);
  const face: Face = { id, bytes, font };
  read.set(id, face);
  return face;
}

/** Chinese takes Latin letters and quotation marks from the Han face, which draws them to go with its characters. */
export const facesFor = (language: Language, bold: boolean): readonly Face[] => {
  const weight = bold ? 'bold' : 'regular';
  const order = language === 'zh' ? (['han', 'latin'] as const) : (['latin', 'han'] as const);
  return order.map((script) => faceOf(`${script}-${weight}`));
};

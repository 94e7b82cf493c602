import type { Text } from './text.ts';

/** The delta's provinces and municipality, by the name that facts carry. */
export const DELTA_PROVINCES = [
  { id: 'Shanghai', code: '31', name: { zh: '上海', en: 'Shanghai' } },
  { id: 'Jiangsu', code: '32', name: { zh: '江苏', en: 'Jiangsu' } },
  { id: 'Zhejiang', code: '33', name: { zh: '浙江', en: 'Zhejiang' } },
  { id: 'Anhui', code: '34', name: { zh: '安徽', en: 'Anhui' } },
] as const satisfies readonly { id: string; code: string; name: Text }[];

/** Reads `anhui`, `Anhui`, `安徽`, `安徽省` and `34` alike; a province outside the delta stays as it is written. */
export function provinceId(written: string): string {
  const plain = written.trim().replace(/[省市]$/u, '');
  const known = DELTA_PROVINCES.find(
    (province) => province.id.toLowerCase() === plain.toLowerCase() || province.name.zh === plain || province.code === plain.slice(0, 2),
  );
  return known?.id ?? plain;
}

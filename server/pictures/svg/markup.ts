/** Undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Every text and attribute value is escaped here and nowhere else; `children` are elements made by this function. */
export function element(name: string, attributes: Attributes, children: readonly string[] = [], text = ''): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  const inside = `${escaped(text)}${children.join('\n')}`;
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}

/** Hundredths of a pixel are finer than what can be seen. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

import { textWidth } from '../app/textWidth.ts';

/** A text in at most so many lines; what does not fit is cut with an ellipsis. Words stay whole, Han signs need not stay together. */
export function wrapped(text: string, room: number, size: number, most: number): string[] {
  const lines = [''];
  for (const piece of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*/g) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line === '' || textWidth((line + piece).trimEnd(), size) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  return kept.map((line, at) => (at === most - 1 && lines.length > most ? cut(`${line}…`, room, size) : cut(line, room, size)));
}

function cut(line: string, room: number, size: number): string {
  if (textWidth(line, size) <= room) return line;
  const signs = Array.from(line.replace(/…$/, ''));
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

import { curveThrough } from '../../../model/curve.ts';
import type { Drawing, DrawingMark } from '../../../model/drawing.ts';
import type { Language, Text } from '../../../model/text.ts';
import { plainText } from '../fonts/plainText.ts';
import { charactersByFace, FaceChooser } from '../fonts/runs.ts';
import { HALO_SHARE } from '../halo.ts';
import type { Made } from '../made.ts';
import { fontFaces } from './fontFaces.ts';
import { type Attributes, element, number } from './markup.ts';

type Mark<Name extends DrawingMark['mark']> = Extract<DrawingMark, { mark: Name }>;

/** Behind our own faces, for programs that pass over fonts within a file. */
const OTHER_FACES = "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

/** Said in the file, for such letters look different elsewhere. */
export const DRAWN_ELSEWHERE: Text = {
  zh: '以下字符不在所附字库中，以读者设备上的字体显示：',
  en: 'Drawn with the fonts of the reader’s device, for the font in this file lacks them:',
};

export async function svgOf(drawing: Drawing, language: Language): Promise<Made> {
  const { width, height, background, title, marks } = drawing;
  const chooser = new FaceChooser();
  const labels = marks.filter((mark) => mark.mark === 'label');
  const runs = labels.flatMap(({ text, bold = false }) => chooser.choose(plainText(text), { language, bold }));
  const styles = await fontFaces(charactersByFace(runs));
  const ours = language === 'zh' ? "'Deltaweave Han','Deltaweave Latin'" : "'Deltaweave Latin','Deltaweave Han'";
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language === 'zh' ? 'zh-CN' : 'en',
      width: number(width),
      height: number(height),
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'font-family': `${ours},${OTHER_FACES}`,
    },
    [
      element('title', {}, [], plainText(title)),
      ...(chooser.lacking.size === 0 ? [] : [element('desc', {}, [], `${DRAWN_ELSEWHERE[language]} ${[...chooser.lacking].join(' ')}`)]),
      element('style', {}, [], styles),
      element('rect', { width: '100%', height: '100%', fill: background }),
      ...marks.map(drawn),
    ],
  );
  return { bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`), lacking: [...chooser.lacking] };
}

function drawn(mark: DrawingMark): string {
  if (mark.mark === 'path') return path(mark);
  return mark.mark === 'circle' ? circle(mark) : label(mark);
}

const painted = ({ fill, stroke, width, opacity }: Pick<Mark<'circle'>, 'fill' | 'stroke' | 'width' | 'opacity'>): Attributes => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': stroke === undefined ? undefined : number(width ?? 1),
  opacity: opacity === undefined ? undefined : number(opacity),
});

const circle = (mark: Mark<'circle'>): string =>
  element('circle', { cx: number(mark.x), cy: number(mark.y), r: number(mark.radius), ...painted(mark) });

function path(mark: Mark<'path'>): string {
  const { points, curved = false, closed = false, dash = [] } = mark;
  const at = ([x, y]: readonly [number, number]): string => `${number(x)} ${number(y)}`;
  const [first = [0, 0], ...rest] = points;
  const steps = curved ? curveThrough(points, closed).map((bend) => `C${bend.map(at).join(' ')}`) : rest.map((point) => `L${at(point)}`);
  return element('path', {
    d: `M${at(first)}${steps.join('')}${closed ? 'Z' : ''}`,
    ...painted(mark),
    'stroke-dasharray': dash.length === 0 ? undefined : dash.map(number).join(' '),
    'stroke-linejoin': 'round',
  });
}

function label({ x, y, text, size, bold, anchor, colour, halo, opacity }: Mark<'label'>): string {
  const haloed: Attributes =
    halo === undefined
      ? {}
      : { stroke: halo, 'stroke-width': number(size * HALO_SHARE), 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element(
    'text',
    {
      x: number(x),
      y: number(y),
      'font-size': number(size),
      'font-weight': bold ? '700' : undefined,
      'text-anchor': anchor === undefined || anchor === 'start' ? undefined : anchor,
      fill: colour,
      opacity: opacity === undefined ? undefined : number(opacity),
      ...haloed,
    },
    [],
    plainText(text),
  );
}

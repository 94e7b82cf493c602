import { LAYER_IDS } from '../../model/layers.ts';
import type { PressOrder } from './orders.ts';

const TEXT = '织网 Deltaweave 0123456789 — Ø';
const made = new Date(0);
const drawing = {
  width: 200,
  height: 100,
  background: '#ffffff',
  title: TEXT,
  marks: [true, false].map(
    (bold) => ({ mark: 'label', x: 10, y: 50, text: TEXT, size: 12, bold, colour: '#000000', halo: '#ffffff' }) as const,
  ),
};

/** Small, and of everything: whoever made them has read, parsed and cut every face, and has set a page with a table and a picture. */
export const WARMING: readonly PressOrder[] = [
  { kind: 'svg', drawing, language: 'zh', made },
  ...(['zh', 'en'] as const).map(
    (language): PressOrder => ({
      kind: 'brief',
      brief: {
        request: {
          language,
          title: TEXT,
          narrowed: [],
          sections: [
            {
              heading: TEXT,
              blocks: [
                { block: 'table', columns: [{ name: TEXT }], rows: [[TEXT]], total: 1 },
                { block: 'picture', drawing },
              ],
            },
          ],
          layers: [...LAYER_IDS],
          method: [],
          sources: [],
        },
        sources: [],
        revision: 0,
        made,
      },
    }),
  ),
];

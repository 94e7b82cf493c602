import { z } from 'zod';
import type { Text } from './text.ts';

interface LayerRow {
  readonly id: string;
  readonly name: Text;
  readonly describes: Text;
  /** Distinct for the colour-blind (checked against deuteranopia and protanopia); never the only sign. */
  readonly colour: string;
  /** The same hue, light enough to be seen on a dark ground. */
  readonly night: string;
  /** The second sign beside the colour: the dash pattern of a line in pixels, drawn and blank by turns. */
  readonly dash: readonly number[];
  /** One Han character that stands for the layer where space is short. */
  readonly glyph: string;
}

/** The six layers. A seventh is one row here: its position is its code in the projection. */
export const LAYERS = [
  {
    id: 'symbiosis',
    name: { zh: '共生', en: 'Symbiosis' },
    describes: {
      zh: '城市共同生长的条件：交通、共建载体、共同愿景',
      en: 'What lets cities grow together: transport, shared carriers, shared visions',
    },
    colour: '#0072B2',
    night: '#56B4E9',
    dash: [],
    glyph: '生',
  },
  {
    id: 'knowledge',
    name: { zh: '知识', en: 'Knowledge' },
    describes: {
      zh: '同类与异类知识源，以及它们之间的通道',
      en: 'Sources of knowledge, like and unlike, and the channels between them',
    },
    colour: '#7B4FA3',
    night: '#C39BE0',
    dash: [8, 3],
    glyph: '知',
  },
  {
    id: 'innovation',
    name: { zh: '创新', en: 'Innovation' },
    describes: {
      zh: '从研究到产品：联合攻关、中试、孵化与综合体',
      en: 'From research to product: joint research, testing, incubation, complexes',
    },
    colour: '#D55E00',
    night: '#FF9A4D',
    dash: [2, 3],
    glyph: '创',
  },
  {
    id: 'industry',
    name: { zh: '产业', en: 'Industry' },
    describes: {
      zh: '产业链的培育、布局与补链：联盟、飞地、园中园',
      en: 'Growing, placing and mending chains: alliances, enclaves, parks in parks',
    },
    colour: '#00795B',
    night: '#3CCB9F',
    dash: [10, 3, 2, 3],
    glyph: '产',
  },
  {
    id: 'service',
    name: { zh: '服务', en: 'Service' },
    describes: {
      zh: '软性基础设施：研发、金融、转化、信息、政务、保护',
      en: 'The soft infrastructure: research, finance, transfer, information, government, protection',
    },
    colour: '#B8860B',
    night: '#E3BE4A',
    dash: [5, 5],
    glyph: '服',
  },
  {
    id: 'value',
    name: { zh: '价值', en: 'Value' },
    describes: {
      zh: '收益如何产生、如何分享：基金、税收、股权、指数',
      en: 'How gains are made and shared: funds, tax, shares, indices',
    },
    colour: '#C2447E',
    night: '#F085B4',
    dash: [12, 4, 3, 4, 3, 4],
    glyph: '值',
  },
] as const satisfies readonly LayerRow[];

export const LayerId = z.enum(LAYERS.map((layer) => layer.id));
export type LayerId = z.infer<typeof LayerId>;
export const LAYER_IDS = LayerId.options;

import type { Text } from './text.ts';

export const CHAIN_STAGES = [
  { id: 'upstream', name: { zh: '上游', en: 'Upstream' } },
  { id: 'midstream', name: { zh: '中游', en: 'Midstream' } },
  { id: 'downstream', name: { zh: '下游', en: 'Downstream' } },
] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number]['id'];

export interface Segment {
  readonly id: string;
  readonly name: Text;
  readonly stage: ChainStage;
  /** Branches of the Shenwan classification (2021) whose firms fill the segment: ids of industry nodes. */
  readonly branches: readonly string[];
  /** The segments that take what this one makes. */
  readonly feeds: readonly string[];
}

export interface Chain {
  /** The industry node that the chain is known by, and others that mean the same. */
  readonly industry: string;
  readonly also?: readonly string[];
  /** Words that, in the name of a university, institute or laboratory, tell of its subject. */
  readonly words: readonly string[];
  readonly segments: readonly Segment[];
}

const segment = (stage: ChainStage, id: string, zh: string, en: string, codes: readonly number[], feeds: readonly string[]): Segment => ({
  id,
  name: { zh, en },
  stage,
  branches: codes.map((code) => `industry:sw-${code}`),
  feeds,
});

/**
 * How the branches of listed firms line up from upstream to downstream. The classification names branches, not chains: the order is this
 * product's reading, and every answer that rests on it says so.
 */
export const CHAINS: readonly Chain[] = [
  {
    industry: 'industry:ic',
    also: ['industry:semiconductor'],
    words: ['集成电路', '微电子', '半导体', '芯片', 'microelectronic', 'semiconductor', 'integrated circuit'],
    segments: [
      segment('upstream', 'materials', '材料', 'Materials', [270103, 270601], ['manufacturing', 'packaging']),
      segment('upstream', 'equipment', '设备', 'Equipment', [270108], ['manufacturing', 'packaging']),
      segment('upstream', 'design', '设计', 'Design', [270104, 270105], ['manufacturing']),
      segment('midstream', 'manufacturing', '晶圆与器件制造', 'Wafers and devices', [270106, 270102], ['packaging']),
      segment('midstream', 'packaging', '封装测试', 'Packaging and testing', [270107], ['modules']),
      segment('downstream', 'modules', '电路板与元件', 'Boards and components', [270202, 270203], ['devices']),
      segment('downstream', 'devices', '整机与应用', 'Devices that use chips', [270503, 270504, 730204, 730206, 280206], []),
    ],
  },
  {
    industry: 'industry:biomed',
    words: ['医药', '药', '生物', '医学', '医科', '中医', 'pharma', 'medic', 'biolog', 'biotech', 'life science'],
    segments: [
      segment(
        'upstream',
        'research-services',
        '研发外包',
        'Contract research',
        [370603],
        ['biologicals', 'formulations', 'devices', 'reagents'],
      ),
      segment('upstream', 'ingredients', '原料药', 'Active ingredients', [370101], ['formulations']),
      segment('midstream', 'formulations', '化学制剂', 'Formulations', [370102], ['distribution']),
      segment('midstream', 'biologicals', '生物制品与疫苗', 'Biologicals and vaccines', [370302, 370303, 370304], ['distribution']),
      segment('midstream', 'chinese-medicine', '中药', 'Chinese medicine', [370201], ['distribution']),
      segment('midstream', 'devices', '医疗设备与耗材', 'Medical devices and consumables', [370502, 370503], ['distribution', 'care']),
      segment('midstream', 'reagents', '体外诊断', 'In-vitro diagnostics', [370504], ['care']),
      segment('downstream', 'distribution', '流通与零售', 'Distribution and retail', [370402, 370403], ['care']),
      segment('downstream', 'care', '医疗服务', 'Care', [370602, 370604], []),
    ],
  },
  {
    industry: 'industry:nev',
    also: ['industry:auto'],
    words: ['汽车', '新能源', '电池', 'automotive', 'automobile', 'vehicle', 'new energy', 'battery'],
    segments: [
      segment('upstream', 'metals', '能源金属', 'Battery metals', [240601, 240602], ['battery-materials']),
      segment('upstream', 'battery-materials', '电池材料', 'Battery materials', [630702], ['batteries']),
      segment('upstream', 'battery-equipment', '锂电设备', 'Battery-making equipment', [630703], ['batteries']),
      segment('midstream', 'batteries', '电池', 'Batteries', [630701, 630705], ['vehicles']),
      segment('midstream', 'motors', '电机', 'Motors', [630101], ['vehicles']),
      segment('midstream', 'electronics', '汽车电子', 'Vehicle electronics', [280206], ['vehicles']),
      segment('midstream', 'chassis', '底盘与车身', 'Chassis and body', [280202, 280203, 280204, 280205], ['vehicles']),
      segment('downstream', 'vehicles', '整车', 'Vehicles', [280501, 280502, 280602], ['sales']),
      segment('downstream', 'sales', '销售与服务', 'Sales and service', [280302], []),
    ],
  },
  {
    industry: 'industry:ai',
    words: ['人工智能', '智能', '自动化', '计算机', 'artificial intelligence', 'intelligent', 'automation', 'comput', 'robot'],
    segments: [
      segment('upstream', 'chips', '芯片', 'Chips', [270104], ['machines']),
      segment('upstream', 'sensors', '光学与感知器件', 'Optics and sensors', [270303], ['robots', 'security']),
      segment('midstream', 'machines', '计算与网络设备', 'Computing and network equipment', [710103, 730204], ['software']),
      segment('midstream', 'software', '软件', 'Software', [710401, 710402], ['services', 'robots', 'control', 'security']),
      segment('downstream', 'services', '信息技术服务', 'IT services', [710301], []),
      segment('downstream', 'robots', '机器人', 'Robots', [640701], []),
      segment('downstream', 'control', '工业控制', 'Industrial control', [640702], []),
      segment('downstream', 'security', '智能安防', 'Security equipment', [710102], []),
    ],
  },
  {
    industry: 'industry:petrochemical',
    also: ['industry:chemicals'],
    words: ['石化', '石油', '化工', 'petro', 'chemical'],
    segments: [
      segment('upstream', 'refining', '炼化', 'Refining', [750301, 750303], ['raw-chemicals', 'fibres', 'plastics', 'rubber']),
      segment(
        'midstream',
        'raw-chemicals',
        '化学原料',
        'Raw chemicals',
        [220202, 220203, 220204, 220205, 220206],
        ['products', 'plastics'],
      ),
      segment('midstream', 'fibres', '化学纤维', 'Fibres', [220401, 220403, 220404, 220405, 220406], []),
      segment('midstream', 'plastics', '塑料', 'Plastics', [220501, 220503, 220504, 220505], []),
      segment('midstream', 'rubber', '橡胶', 'Rubber', [220602, 220603, 220604], []),
      segment(
        'downstream',
        'products',
        '化学制品',
        'Chemical products',
        [220305, 220308, 220309, 220311, 220313, 220315, 220316, 220317],
        [],
      ),
      segment('downstream', 'trade', '石化贸易', 'Trade', [750302], []),
    ],
  },
  {
    industry: 'industry:newmaterials',
    words: ['材料', '石墨烯', '纳米', 'material', 'graphene', 'nano'],
    segments: [
      segment('upstream', 'metals', '金属原料', 'Metals', [240504, 240601, 240301, 240302], ['metal-materials', 'magnets']),
      segment('upstream', 'chemicals', '化工原料', 'Chemicals', [220311, 220313, 220316], ['resins', 'films', 'electronic-chemicals']),
      segment('midstream', 'metal-materials', '金属新材料', 'Metal materials', [240201], []),
      segment('midstream', 'magnets', '磁性材料', 'Magnetic materials', [240202], []),
      segment('midstream', 'resins', '树脂与改性塑料', 'Resins and modified plastics', [220503, 220504], ['films']),
      segment('downstream', 'films', '膜材料', 'Film materials', [220505], []),
      segment('midstream', 'mineral', '非金属材料', 'Non-metallic materials', [220901], []),
      segment('downstream', 'electronic-chemicals', '电子化学品', 'Electronic chemicals', [270601], []),
    ],
  },
  {
    industry: 'industry:telecom',
    also: ['industry:iot'],
    words: ['通信', '邮电', '电信', 'telecom', 'communication'],
    segments: [
      segment('upstream', 'cables', '线缆', 'Cables', [730205], ['network']),
      segment('upstream', 'optics', '光学元件', 'Optical components', [270303], ['network', 'terminals']),
      segment('midstream', 'network', '网络设备', 'Network equipment', [730204, 730207], ['services']),
      segment('midstream', 'terminals', '终端', 'Terminals', [730206], ['services']),
      segment('downstream', 'services', '通信工程与服务', 'Engineering and services', [730102, 730103, 730104], []),
    ],
  },
];

/** The chain that an industry is known by. */
export const chainOf = (industry: string): Chain | undefined =>
  CHAINS.find((chain) => chain.industry === industry || chain.also?.includes(industry));

import { type Chain, segment } from './chain.ts';

/** What is made of oil, metal and sun. */
export const MATERIAL_CHAINS: readonly Chain[] = [
  {
    industry: 'industry:petrochemical',
    also: ['industry:chemicals'],
    words: ['石化', '石油', '化工', 'petro', 'chemical'],
    segments: [
      segment('upstream', 'extraction', '油气开采', 'Extraction', [750101], ['refining']),
      segment('upstream', 'field-services', '油服工程', 'Oilfield services and engineering', [750201, 750202], ['extraction', 'refining']),
      segment('upstream', 'refining', '炼化', 'Refining', [750301, 750303], ['raw-chemicals', 'fibres', 'plastics', 'rubber', 'trade']),
      segment(
        'midstream',
        'raw-chemicals',
        '化学原料',
        'Raw chemicals',
        [220201, 220202, 220203, 220204, 220205, 220206],
        ['products', 'plastics', 'agrochemicals'],
      ),
      segment('midstream', 'fibres', '化学纤维', 'Fibres', [220401, 220403, 220404, 220405, 220406], []),
      segment('midstream', 'plastics', '塑料', 'Plastics', [220501, 220503, 220504, 220505], []),
      segment('midstream', 'rubber', '橡胶', 'Rubber', [220602, 220603, 220604], []),
      segment(
        'downstream',
        'products',
        '化学制品',
        'Chemical products',
        [220305, 220307, 220308, 220309, 220311, 220313, 220315, 220316, 220317],
        [],
      ),
      segment('downstream', 'agrochemicals', '农药与化肥', 'Pesticides and fertilisers', [220801, 220802, 220803, 220804, 220805], []),
      segment('downstream', 'trade', '石化贸易', 'Trade', [750302], []),
    ],
  },
  {
    industry: 'industry:newmaterials',
    covers: ['technology:nano', 'technology:matter-science'],
    words: ['材料', '石墨烯', '纳米', 'material', 'graphene', 'nano'],
    segments: [
      segment(
        'upstream',
        'metals',
        '金属原料',
        'Metals',
        [240301, 240302, 240501, 240502, 240504, 240505, 240601],
        ['metal-materials', 'magnets'],
      ),
      segment('upstream', 'chemicals', '化工原料', 'Chemicals', [220311, 220313, 220316], ['resins', 'films', 'electronic-chemicals']),
      segment('midstream', 'metal-materials', '金属新材料', 'Metal materials', [240201], []),
      segment('midstream', 'magnets', '磁性材料', 'Magnetic materials', [240202], []),
      segment('midstream', 'resins', '树脂与改性塑料', 'Resins and modified plastics', [220503, 220504], ['films']),
      segment('midstream', 'mineral', '非金属材料与玻纤', 'Non-metallic materials and glass fibre', [220901, 610202], []),
      segment('downstream', 'films', '膜材料', 'Film materials', [220505], []),
      segment('downstream', 'electronic-chemicals', '电子化学品', 'Electronic chemicals', [270601], []),
    ],
  },
  {
    industry: 'industry:sw-630500',
    covers: ['technology:clean-energy'],
    words: ['光伏', '太阳能', 'photovoltaic', 'solar'],
    segments: [
      segment('upstream', 'silicon', '硅料硅片', 'Silicon and wafers', [630501], ['cells']),
      segment('upstream', 'equipment', '加工设备', 'Processing equipment', [630505], ['silicon', 'cells']),
      segment('upstream', 'supplies', '辅材', 'Auxiliary materials', [630504], ['cells']),
      segment('midstream', 'cells', '电池与组件', 'Cells and modules', [630502], ['plants']),
      segment('midstream', 'inverters', '逆变器', 'Inverters', [630503], ['plants']),
      segment('downstream', 'plants', '光伏发电', 'Solar power', [410106], []),
    ],
  },
  {
    industry: 'industry:sw-630600',
    covers: ['technology:clean-energy'],
    words: ['风电', '风能', 'wind power'],
    segments: [
      segment('upstream', 'materials', '玻纤与树脂', 'Glass fibre and resins', [610202, 220504], ['parts']),
      segment('upstream', 'parts', '零部件', 'Parts', [630602], ['turbines']),
      segment('midstream', 'turbines', '整机', 'Turbines', [630601], ['plants']),
      segment('downstream', 'plants', '风力发电', 'Wind power', [410107], []),
    ],
  },
];

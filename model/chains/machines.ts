import { type Chain, segment } from './chain.ts';

/** Vehicles, aircraft, robots and tools. */
export const MACHINE_CHAINS: readonly Chain[] = [
  {
    industry: 'industry:nev',
    also: ['industry:auto'],
    words: ['汽车', '新能源', '电池', 'automotive', 'automobile', 'vehicle', 'new energy', 'battery'],
    segments: [
      segment('upstream', 'metals', '能源金属', 'Battery metals', [240601, 240602, 240603], ['battery-materials']),
      segment('upstream', 'battery-materials', '电池化学品', 'Battery chemicals', [630702], ['batteries']),
      segment('upstream', 'battery-equipment', '锂电设备', 'Battery-making equipment', [630703], ['batteries']),
      segment('upstream', 'magnets', '磁性材料', 'Magnetic materials', [240202], ['motors']),
      segment('upstream', 'power-devices', '分立器件', 'Discrete devices', [270102], ['electronics', 'motors']),
      segment('midstream', 'batteries', '电池', 'Batteries', [630701, 630705], ['vehicles']),
      segment('midstream', 'fuel-cells', '燃料电池', 'Fuel cells', [630704], ['vehicles']),
      segment('midstream', 'motors', '电机', 'Motors', [630101], ['vehicles']),
      segment('midstream', 'electronics', '汽车电子', 'Vehicle electronics', [280206], ['vehicles']),
      segment(
        'midstream',
        'chassis',
        '底盘、车身与其他零部件',
        'Chassis, body and other parts',
        [280202, 280203, 280204, 280205],
        ['vehicles'],
      ),
      segment('downstream', 'vehicles', '整车', 'Vehicles', [280501, 280502, 280601, 280602], ['sales']),
      segment('downstream', 'sales', '销售与服务', 'Sales and service', [280302, 280303], []),
    ],
  },
  {
    industry: 'technology:robots',
    words: ['机器人', 'robot'],
    segments: [
      segment('upstream', 'magnets', '磁性材料', 'Magnetic materials', [240202], ['motors']),
      segment('upstream', 'motors', '电机', 'Motors', [630101], ['robots']),
      segment('upstream', 'control', '工业控制', 'Industrial control', [640702], ['robots', 'automation']),
      segment('upstream', 'optics', '光学元件', 'Optical components', [270303], ['robots']),
      segment('midstream', 'robots', '机器人', 'Robots', [640701], ['automation', 'users']),
      segment('midstream', 'lasers', '激光设备', 'Laser equipment', [640703], ['automation', 'users']),
      segment('downstream', 'automation', '自动化成套设备', 'Automated lines', [640704], ['users']),
      segment(
        'downstream',
        'users',
        '汽车、电子与家电厂商',
        'Makers of vehicles, electronics and appliances',
        [280502, 270504, 330102, 330106],
        [],
      ),
    ],
  },
  {
    industry: 'technology:aircraft',
    words: ['航空', '大飞机', 'aeronautic', 'aviation', 'aircraft'],
    segments: [
      segment('upstream', 'metals', '金属材料', 'Metal materials', [230501, 240201, 240504], ['aircraft']),
      segment('upstream', 'electronics', '军工电子', 'Defence electronics', [650501], ['aircraft']),
      segment('midstream', 'aircraft', '航空装备', 'Aircraft and their systems', [650201], ['airlines']),
      segment('downstream', 'airlines', '航空运输', 'Airlines', [421001], []),
      segment('downstream', 'airports', '机场', 'Airports', [421002], ['airlines']),
    ],
  },
  {
    industry: 'industry:cutting-tools',
    words: ['刀具', '刃具', '量具', '机床', 'machine tool'],
    segments: [
      segment('upstream', 'tungsten', '钨', 'Tungsten', [240502], ['tools']),
      segment('upstream', 'steel', '特钢', 'Special steel', [230501], ['tools']),
      segment('upstream', 'abrasives', '磨具磨料', 'Abrasives', [640103], ['tools']),
      segment('midstream', 'tools', '机床与工具', 'Machine tools and tools', [640101], ['users']),
      segment('downstream', 'users', '通用设备与汽车零部件', 'General machinery and vehicle parts', [640106, 280203], []),
    ],
  },
];

import { type Chain, segment } from './chain.ts';

/** Chips, what is built of them, and what runs on that. */
export const ELECTRONICS_CHAINS: readonly Chain[] = [
  {
    industry: 'industry:ic',
    also: ['industry:semiconductor'],
    covers: ['technology:chips-software'],
    words: ['集成电路', '微电子', '半导体', '芯片', 'microelectronic', 'semiconductor', 'integrated circuit'],
    segments: [
      segment('upstream', 'materials', '材料', 'Materials', [270103, 270601], ['fabrication', 'discrete', 'packaging']),
      segment('upstream', 'equipment', '设备', 'Equipment', [270108], ['fabrication', 'discrete', 'packaging']),
      segment('midstream', 'design', '芯片设计', 'Chip design', [270104, 270105], ['fabrication']),
      segment('midstream', 'fabrication', '晶圆制造', 'Wafer fabrication', [270106], ['packaging']),
      segment('midstream', 'discrete', '分立器件', 'Discrete devices', [270102], ['boards', 'devices']),
      segment('midstream', 'packaging', '封装测试', 'Packaging and testing', [270107], ['boards', 'devices']),
      segment('downstream', 'boards', '电路板与元件', 'Boards and components', [270202, 270203], ['devices']),
      segment('downstream', 'devices', '整机与应用', 'Devices that use chips', [270503, 270504, 730204, 730206, 280206], []),
    ],
  },
  {
    industry: 'industry:electronics',
    covers: ['technology:display'],
    words: ['电子信息', '光电', '显示', 'optoelectronic'],
    segments: [
      segment('upstream', 'chemicals', '电子化学品', 'Electronic chemicals', [270601], ['panels', 'boards']),
      segment('upstream', 'chips', '芯片与器件', 'Chips and discrete devices', [270102, 270104, 270105, 270107], ['assembly', 'lighting']),
      segment('upstream', 'optics', '光学元件', 'Optical components', [270303], ['panels', 'assembly']),
      segment('midstream', 'boards', '电路板与被动元件', 'Boards and passive components', [270202, 270203], ['assembly']),
      segment('midstream', 'panels', '面板与LED', 'Panels and LEDs', [270301, 270302], ['assembly', 'lighting']),
      segment('midstream', 'assembly', '零部件及组装', 'Parts and assembly', [270504, 270401], ['brands']),
      segment('downstream', 'brands', '整机品牌', 'Branded devices', [270503, 330201, 330202, 710103, 730206], []),
      segment('downstream', 'lighting', '照明', 'Lighting', [330501], []),
    ],
  },
  {
    industry: 'industry:ai',
    covers: ['technology:bigdata', 'technology:cloud', 'technology:computing', 'technology:brain-inspired', 'technology:smart-manuf'],
    words: ['人工智能', '智能', '自动化', '计算机', 'artificial intelligence', 'intelligent', 'automation', 'comput', 'robot'],
    segments: [
      segment('upstream', 'chips', '芯片', 'Chips', [270104], ['machines', 'robots', 'security']),
      segment('upstream', 'sensors', '光学与感知器件', 'Optics and sensors', [270303], ['robots', 'security']),
      segment('midstream', 'machines', '计算与网络设备', 'Computing and network equipment', [710103, 730204], ['software', 'services']),
      segment('midstream', 'software', '软件', 'Software', [710401, 710402], ['services', 'robots', 'control', 'security']),
      segment('downstream', 'services', '信息技术服务', 'IT services', [710301], []),
      segment('downstream', 'robots', '机器人', 'Robots', [640701], []),
      segment('downstream', 'control', '工业控制', 'Industrial control', [640702], []),
      segment('downstream', 'security', '智能安防', 'Security equipment', [710102], []),
    ],
  },
  {
    industry: 'industry:telecom',
    covers: ['technology:mobile'],
    words: ['通信', '邮电', '电信', 'telecom', 'mobile communication', 'optical communication'],
    segments: [
      segment('upstream', 'chips', '芯片', 'Chips', [270104, 270105], ['network', 'terminals']),
      segment('upstream', 'cables', '线缆', 'Cables', [730205], ['network']),
      segment('upstream', 'optics', '光学元件', 'Optical components', [270303], ['network', 'terminals']),
      segment('midstream', 'network', '网络设备', 'Network equipment', [730204, 730207], ['operators', 'engineering']),
      segment('midstream', 'terminals', '终端', 'Terminals', [730206], ['operators']),
      segment('midstream', 'engineering', '通信工程', 'Network engineering', [730103], ['operators']),
      segment('downstream', 'operators', '电信运营', 'Operators', [730102], ['services']),
      segment('downstream', 'services', '增值服务', 'Value-added services', [730104], []),
    ],
  },
  {
    industry: 'industry:iot',
    words: ['物联网', '传感', 'internet of things'],
    segments: [
      segment('upstream', 'chips', '芯片', 'Chips', [270104, 270105], ['modules']),
      segment('upstream', 'sensing', '感知器件与仪表', 'Sensing and metering', [270303, 630804, 640107], ['modules', 'applications']),
      segment('midstream', 'modules', '终端与模组', 'Terminals and modules', [730206], ['network', 'applications']),
      segment('midstream', 'network', '网络设备', 'Network equipment', [730204, 730207], ['platforms']),
      segment('midstream', 'platforms', '平台与软件', 'Platforms and software', [710301, 710401, 730104], ['applications']),
      segment('downstream', 'applications', '安防与工控应用', 'Security and industrial control', [640702, 710102], []),
    ],
  },
];

import { z } from 'zod';
import type { Text } from './text.ts';

interface NodeGroupRow {
  readonly id: string;
  readonly name: Text;
  readonly colour: string;
  /** A shape that the canvas can draw: the second sign beside the colour. */
  readonly shape: string;
}

/** Types fall into few groups, so that a picture needs few colours and shapes. */
export const NODE_GROUPS = [
  { id: 'place', name: { zh: '地方', en: 'Places' }, colour: '#2F5D8C', shape: 'ellipse' },
  { id: 'abroad', name: { zh: '境外', en: 'Abroad' }, colour: '#6B7A8F', shape: 'ellipse' },
  { id: 'knowledge', name: { zh: '科研', en: 'Research' }, colour: '#7B4FA3', shape: 'round-rectangle' },
  { id: 'business', name: { zh: '产业', en: 'Business' }, colour: '#00795B', shape: 'rectangle' },
  { id: 'carrier', name: { zh: '载体', en: 'Carriers' }, colour: '#B8560B', shape: 'hexagon' },
  { id: 'network', name: { zh: '协作网络', en: 'Networks' }, colour: '#B03A72', shape: 'diamond' },
  { id: 'body', name: { zh: '机构', en: 'Bodies' }, colour: '#8A6D00', shape: 'round-tag' },
  { id: 'rule', name: { zh: '制度', en: 'Rules' }, colour: '#4D6B2F', shape: 'octagon' },
  { id: 'idea', name: { zh: '认识', en: 'Ideas' }, colour: '#5C5C5C', shape: 'triangle' },
  { id: 'text', name: { zh: '文献', en: 'Texts' }, colour: '#7A5C43', shape: 'tag' },
] as const satisfies readonly NodeGroupRow[];
export type NodeGroupId = (typeof NODE_GROUPS)[number]['id'];

interface NodeTypeRow {
  readonly id: string;
  readonly name: Text;
  readonly group: NodeGroupId;
}

/** Every type of node. A position in this table is the type's code in the projection: add at the end. */
export const NODE_TYPES = [
  { id: 'city', name: { zh: '城市', en: 'City' }, group: 'place' },
  { id: 'province', name: { zh: '省份', en: 'Province' }, group: 'place' },
  { id: 'region', name: { zh: '区域', en: 'Region' }, group: 'place' },
  { id: 'district', name: { zh: '区县', en: 'District or county' }, group: 'place' },
  { id: 'place', name: { zh: '地点', en: 'Place' }, group: 'place' },
  { id: 'circle', name: { zh: '圈层', en: 'Circle of cities' }, group: 'place' },
  { id: 'country', name: { zh: '国家', en: 'Country' }, group: 'abroad' },
  { id: 'foreign_city', name: { zh: '国外城市', en: 'City abroad' }, group: 'abroad' },
  { id: 'overseas_centre', name: { zh: '海外中心', en: 'Centre abroad' }, group: 'abroad' },
  { id: 'university', name: { zh: '高校', en: 'University' }, group: 'knowledge' },
  { id: 'institute', name: { zh: '科研机构', en: 'Institute' }, group: 'knowledge' },
  { id: 'lab', name: { zh: '实验室', en: 'Laboratory' }, group: 'knowledge' },
  { id: 'facility', name: { zh: '科技设施', en: 'Facility' }, group: 'knowledge' },
  { id: 'technology', name: { zh: '技术', en: 'Technology' }, group: 'knowledge' },
  { id: 'hospital', name: { zh: '医院', en: 'Hospital' }, group: 'knowledge' },
  { id: 'firm', name: { zh: '企业', en: 'Firm' }, group: 'business' },
  { id: 'industry', name: { zh: '产业', en: 'Industry' }, group: 'business' },
  { id: 'park', name: { zh: '园区', en: 'Park' }, group: 'carrier' },
  { id: 'zone', name: { zh: '功能区', en: 'Zone' }, group: 'carrier' },
  { id: 'enclave', name: { zh: '飞地', en: 'Enclave' }, group: 'carrier' },
  { id: 'intl_park', name: { zh: '国际合作园', en: 'International park' }, group: 'carrier' },
  { id: 'corridor', name: { zh: '走廊与创新带', en: 'Corridor or belt' }, group: 'carrier' },
  { id: 'transport', name: { zh: '交通', en: 'Transport' }, group: 'carrier' },
  { id: 'platform', name: { zh: '平台', en: 'Platform' }, group: 'network' },
  { id: 'alliance', name: { zh: '联盟', en: 'Alliance' }, group: 'network' },
  { id: 'community', name: { zh: '共同体', en: 'Community' }, group: 'network' },
  { id: 'forum', name: { zh: '论坛与活动', en: 'Forum or event' }, group: 'network' },
  { id: 'network', name: { zh: '网络', en: 'Network' }, group: 'network' },
  { id: 'fund', name: { zh: '基金', en: 'Fund' }, group: 'network' },
  { id: 'agency', name: { zh: '政府部门', en: 'Government agency' }, group: 'body' },
  { id: 'body', name: { zh: '协调机构', en: 'Co-ordinating body' }, group: 'body' },
  { id: 'organisation', name: { zh: '其他组织', en: 'Organisation' }, group: 'body' },
  { id: 'media', name: { zh: '媒体', en: 'Media' }, group: 'body' },
  { id: 'person', name: { zh: '作者', en: 'Author' }, group: 'body' },
  { id: 'policy', name: { zh: '政策', en: 'Policy' }, group: 'rule' },
  { id: 'programme', name: { zh: '计划', en: 'Programme' }, group: 'rule' },
  { id: 'mechanism', name: { zh: '机制', en: 'Mechanism' }, group: 'rule' },
  { id: 'goal', name: { zh: '目标', en: 'Goal' }, group: 'rule' },
  { id: 'index', name: { zh: '指数', en: 'Index' }, group: 'rule' },
  { id: 'recommendation', name: { zh: '建议', en: 'Recommendation' }, group: 'idea' },
  { id: 'shortcoming', name: { zh: '短板', en: 'Shortcoming' }, group: 'idea' },
  { id: 'mode', name: { zh: '实践模式', en: 'Practice mode' }, group: 'idea' },
  { id: 'stage', name: { zh: '阶段', en: 'Stage' }, group: 'idea' },
  { id: 'trend', name: { zh: '趋势', en: 'Trend' }, group: 'idea' },
  { id: 'feature', name: { zh: '特征', en: 'Feature' }, group: 'idea' },
  { id: 'document', name: { zh: '文献', en: 'Document' }, group: 'text' },
  { id: 'reference', name: { zh: '参考文献', en: 'Reference' }, group: 'text' },
  { id: 'report', name: { zh: '报告', en: 'Report' }, group: 'text' },
] as const satisfies readonly NodeTypeRow[];

export const NodeTypeId = z.enum(NODE_TYPES.map((type) => type.id));
export type NodeTypeId = z.infer<typeof NodeTypeId>;
export const NODE_TYPE_IDS = NodeTypeId.options;

export const isNodeType = (written: string): written is NodeTypeId => NODE_TYPE_IDS.some((id) => id === written);

import { listText } from '../../../model/sentences/nameList.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

export const MEMBERSHIP_BASIS: Text = {
  zh: '参与：城市自身或位于其中的区县、机构是走廊、功能区、圈层、区域、联盟、共同体、网络、论坛、平台、基金或计划的成员、节点、梯队城市或共同发起者；城市自身参与与经由其区县、机构参与，分别说明。',
  en: 'To take part is to be a member, a node, a city of a tier or a co-founder of a corridor, zone, circle, region, alliance, community, network, forum, platform, fund or programme, by itself or through a district or institution that lies in the city.',
};

export const memberText = (name: Text, own: readonly Text[], through: readonly Text[]): Text => {
  const parts = [
    ...(own.length > 0 ? [{ zh: `参与${listText(own).zh}`, en: `takes part in ${listText(own).en}` }] : []),
    ...(through.length > 0
      ? [{ zh: `所在区县或机构参与${listText(through).zh}`, en: `takes part through what lies in it in ${listText(through).en}` }]
      : []),
  ];
  return { zh: `${name.zh}${parts.map(({ zh }) => zh).join('；')}。`, en: `${name.en} ${parts.map(({ en }) => en).join('; ')}.` };
};

export function membershipsText(cities: number, bodies: readonly Text[], inAll: boolean): Text {
  const which = listText(bodies);
  const asked: Text =
    bodies.length === 0
      ? { zh: '任一走廊、功能区、联盟等', en: 'any corridor, zone, alliance or the like' }
      : bodies.length === 1
        ? which
        : inAll
          ? { zh: `${which.zh}（全部）`, en: `all of ${which.en}` }
          : { zh: `${which.zh}（至少其一）`, en: `at least one of ${which.en}` };
  if (cities === 0) {
    return {
      zh: `在当前条件下，未见城市参与${asked.zh}的记载。`,
      en: `Under the present conditions no city is documented to take part in ${asked.en}.`,
    };
  }
  return { zh: `有${cities}个城市参与${asked.zh}。`, en: `${counted(cities, 'city takes', 'cities take')} part in ${asked.en}.` };
}

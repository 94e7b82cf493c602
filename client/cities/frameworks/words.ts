import type { Words } from '../../app/words.ts';

export const frameworksWords = {
  framework: { zh: '走廊、功能区、联盟等', en: 'Corridor, zone, alliance …' },
  key: {
    zh: '● 城市本身参与　○ 经由所在机构或区县参与　空格：未见记载',
    en: '● the city itself · ○ through what lies in it · blank: not documented',
  },
  itself: { zh: '{city}本身参与{node}', en: '{city} itself takes part in {node}' },
  through: { zh: '{city}经由所在机构或区县参与{node}', en: '{city} takes part in {node} through what lies in it' },
  caption: {
    zh: '{cities} 座城市参与的 {nodes} 个框架',
    en: '{nodes} {nodes:framework|frameworks} that {cities} {cities:city takes|cities take} part in',
  },
  cities: { zh: '城市数', en: 'Cities' },
  rule: { zh: '如何判定、如何计数', en: 'How this is judged and counted' },
} as const satisfies Words;

import { listText } from '../../../model/sentences/nameList.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

export const NO_MODES: Text = { zh: '图中没有收录实践模式。', en: 'The graph holds no practice mode.' };

/** All modes in a few sentences. */
export function modesText(facts: {
  readonly modes: number;
  readonly stages: number;
  readonly leading: readonly Text[];
  readonly built: number;
  readonly agree: number;
  readonly compared: number;
}): Text {
  const { zh, en } = listText(facts.leading);
  const networks: Text =
    facts.leading.length === 0
      ? NOTHING
      : {
          zh: `在最多阶段中构建的是${zh}（${facts.leading.length > 1 ? '各' : ''}${facts.built}个阶段）。`,
          en: `Built in most stages: ${en} (${counted(facts.built, 'stage')}${facts.leading.length > 1 ? ' each' : ''}).`,
        };
  return sentences([
    {
      zh: `共收录${facts.modes}种实践模式、${facts.stages}个阶段。`,
      en: `${counted(facts.modes, 'practice mode')} with ${counted(facts.stages, 'stage')}.`,
    },
    networks,
    {
      zh: `文献对${facts.compared}个阶段指明了所构建的网络且有联系可比，其中${facts.agree}个阶段与联系最多的层一致。`,
      en: `Of ${counted(facts.compared, 'stage')} for which the documents name a network and links can be counted, in ${facts.agree} the layer of most links is one of those named.`,
    },
  ]);
}

export const networkText = (network: Text, stages: readonly Text[]): Text => ({
  zh: `据文献，${network.zh}在${stages.length}个阶段中构建：${listText(stages).zh}。`,
  en: `By the documents the ${network.en} is built in ${counted(stages.length, 'stage')}: ${listText(stages).en}.`,
});

export const undatedText = (mode: Text, undated: number, stages: number): Text => ({
  zh: `${mode.zh}的${stages}个阶段中有${undated}个未注明时间。`,
  en: `Of the ${counted(stages, 'stage')} of ${mode.en}, ${undated} ${undated === 1 ? 'has' : 'have'} no date.`,
});

export const dockingText = (source: Text, target: Text, when: Text, stages: readonly Text[]): Text => ({
  zh: `${source.zh}与${target.zh}对接（${when.zh}）${stages.length === 0 ? '，未见其属于哪一阶段的记载。' : `，见于${listText(stages).zh}。`}`,
  en: `${source.en} docks with ${target.en} (${when.en})${stages.length === 0 ? '; in which stage is not documented.' : `, in ${listText(stages).en}.`}`,
});

import type { NeedAnswered, NeedForm } from '../../../model/api/needs.ts';
import { firstNamed } from '../../../model/sentences/nameList.ts';
import { NOTHING } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

interface NeedFigure {
  readonly label: Text;
  readonly value: number | string;
  readonly unit: Text | undefined;
  readonly asOf: Text | undefined;
}

export interface NeedFacts {
  readonly form: NeedForm;
  readonly subject: Text;
  readonly objects: readonly Text[];
  readonly figures: readonly NeedFigure[];
  /** What a link says of it in our own words. */
  readonly summary: Text | undefined;
  readonly answered: NeedAnswered;
  readonly answers: readonly Text[];
}

/** Of many names the first few. */
const NAMED = 6;

const CLAIMS: Record<NeedForm, (subject: Text, objects: Text) => Text> = {
  collected: (subject) => ({ zh: `${subject.zh}征集了需求`, en: `${subject.en} collected needs` }),
  call: (subject, objects) => ({
    zh: `${subject.zh}领域已开始${objects.zh}`,
    en: `In the field of ${subject.en} this has begun: ${objects.en}`,
  }),
  shortcoming: (subject, objects) => ({
    zh: `短板：${subject.zh}${objects.zh === '' ? '' : `，涉及${objects.zh}`}`,
    en: `${subject.en}${objects.en === '' ? '' : `; it concerns ${objects.en}`}`,
  }),
  hardship: (subject, objects) => ({ zh: `${subject.zh}受困于${objects.zh}`, en: `${subject.en} suffers from: ${objects.en}` }),
  gap: (subject, objects) => ({ zh: `${subject.zh}在${objects.zh}存在断点`, en: `${subject.en} has a gap at ${objects.en}` }),
  passage: (subject, objects) => ({
    zh: `${objects.zh}与${subject.zh}之间拟建通道`,
    en: `A passage is to connect ${objects.en} with ${subject.en}`,
  }),
  lag: (subject, objects) => ({ zh: `${subject.zh}落后于${objects.zh}`, en: `${subject.en} lags behind ${objects.en}` }),
  planned: (subject, objects) => ({
    zh: `${subject.zh}待建，见于${objects.zh}`,
    en: `To be built according to ${objects.en}: ${subject.en}`,
  }),
  proposed: (subject, objects) => ({ zh: `${objects.zh}提议设立${subject.zh}`, en: `${objects.en} proposes to set up: ${subject.en}` }),
  adoption: (subject, objects) => ({ zh: `${subject.zh}被建议采用${objects.zh}`, en: `${subject.en} is asked to adopt: ${objects.en}` }),
  request: (subject, objects) => ({ zh: `${objects.zh}对${subject.zh}提出要求`, en: `${objects.en} asks something of ${subject.en}` }),
};

export function needText({ form, subject, objects, figures, summary, answered, answers }: NeedFacts): Text {
  const claim = CLAIMS[form](subject, named(objects));
  const counted = figures.map(figureText);
  const said = summary === undefined ? NOTHING : { zh: `（${summary.zh}）`, en: ` (${summary.en})` };
  const numbers = { zh: counted.map(({ zh }) => `；${zh}`).join(''), en: counted.map(({ en }) => `; ${en}`).join('') };
  const answer = answerText(answered, named(answers));
  return { zh: `${claim.zh}${said.zh}${numbers.zh}。${answer.zh}`, en: `${claim.en}${said.en}${numbers.en}. ${answer.en}` };
}

function answerText(answered: NeedAnswered, answers: Text): Text {
  switch (answered) {
    case 'documented':
      return { zh: `已有记载的回应：${answers.zh}。`, en: `A documented answer: ${answers.en}.` };
    case 'proposed':
      return {
        zh: `只见提议，未见落实的记载：${answers.zh}。`,
        en: `Only a proposal is documented, not that it was carried out: ${answers.en}.`,
      };
    case 'none':
      return { zh: '未见回应的记载。', en: 'No answer to it is documented.' };
  }
}

function figureText({ label, value, unit, asOf }: NeedFigure): Text {
  const time = asOf === undefined ? NOTHING : { zh: `（${asOf.zh}）`, en: ` (${asOf.en})` };
  const amount = (language: 'zh' | 'en'): string =>
    typeof value === 'number' ? value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB') : value;
  return {
    zh: `${label.zh}${amount('zh')}${unit?.zh ?? ''}${time.zh}`,
    en: `${label.en}: ${amount('en')}${unit === undefined ? '' : ` ${unit.en}`}${time.en}`,
  };
}

const named = (names: readonly Text[]): Text => firstNamed(names, NAMED, '项');

export function needsText({ total, byAnswered }: { readonly total: number; readonly byAnswered: Readonly<Record<string, number>> }): Text {
  const of = (answered: NeedAnswered): number => byAnswered[answered] ?? 0;
  if (total === 0) return NO_NEEDS;
  return {
    zh: `共${total}项有记载的需求与缺口：${of('documented')}项已有回应的记载，${of('proposed')}项只见提议，${of('none')}项未见回应的记载。`,
    en: `${total} ${total === 1 ? 'need or gap is' : 'needs and gaps are'} documented: ${of('documented')} with a documented answer, ${of('proposed')} with a proposal only, ${of('none')} without a documented answer.`,
  };
}

export const NO_NEEDS: Text = {
  zh: '在所选范围内未见需求或缺口的记载。未见记载，不等于没有需求。',
  en: 'No need or gap is documented within what was asked for. Not documented does not mean that there is none.',
};

export const NEEDS_BASIS: Text = {
  zh: '读作需求的有：赛事等征集到的需求数，已开始的揭榜领域，短板，受困于、存在断点、拟连通、落后于、规划与筹备、提议设立、被建议采用、被要求等联系。读作回应的有：应对、回应、服务于它的联系；待建的看是否有建设、设立或运营者；被建议采用的和拟连通的看两者之间是否另有联系。回应者是建议或文献、或只是其建议内容的，只算提议。这是本系统的读法。',
  en: 'Read as needs: counts of needs that contests and the like collected, fields in which open calls have begun, shortcomings, and links that say that somebody suffers from, has a gap at, is to be connected with, lags behind, plans, prepares, proposes to set up, is asked to adopt or is asked for something. Read as answers: links that address it, respond to it or serve it; for what is to be built, whoever builds, sets up or runs it; for adoptions and passages, any other tie between the two. Where the one who answers is a recommendation or a document, or part of what one advises, it counts as a proposal. This reading is ours.',
};

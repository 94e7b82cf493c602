import { CHAIN_STAGES, type ChainStage } from '../../../model/chains/chain.ts';
import { LEGAL_REASONS, type LegalReason } from '../../../model/legalEntities.ts';
import { firstNamed } from '../../../model/sentences/nameList.ts';
import { nameIn, provinceName } from '../../../model/sentences/names.ts';
import { counted, percent } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type {
  BalanceVerdict,
  ChainVerdict,
  ComplementaryVerdict,
  CoordinatorVerdict,
  EntitiesVerdict,
  EquityVerdict,
  FirmsVerdict,
  ProvincesVerdict,
  Verdict,
} from './verdicts.ts';

/** What the sentences call things by: members by position, other nodes by index or id. */
export interface Names {
  member(at: number): Text;
  legal(at: number): LegalReason;
  node(index: number): Text;
  industry(id: string): Text;
}

/** What was found, what is asked for, and by whom a rule is broken. */
export function verdictText(verdict: Verdict, names: Names): Text {
  switch (verdict.rule) {
    case 'entities':
      return entitiesText(verdict, names);
    case 'provinces':
      return provincesText(verdict, names);
    case 'complementary':
      return complementaryText(verdict, names);
    case 'coordinator':
      return coordinatorText(verdict, names);
    case 'balance':
      return balanceText(verdict);
    case 'firms':
      return firmsText(verdict, names);
    case 'chain':
      return chainText(verdict, names);
    case 'enclave-equity':
      return equityText(verdict);
  }
}

function entitiesText({ needed, independent, notLegal, dependent }: EntitiesVerdict, names: Names): Text {
  const parts: Text[] = [
    {
      zh: `相互独立的法人有${independent}个，规则要求不少于${needed.least}个。`,
      en: `${counted(independent, 'independent legal entity', 'independent legal entities')}; the rule asks for at least ${needed.least}.`,
    },
  ];
  const reasons = new Set(notLegal.map(names.legal));
  for (const reason of reasons) {
    const who = notLegal.filter((at) => names.legal(at) === reason).map(names.member);
    const named = firstNamed(who);
    const each = who.length === 1 ? NOTHING : { zh: '都', en: ': each' };
    parts.push({ zh: `${named.zh}${each.zh}${LEGAL_REASONS[reason].zh}。`, en: `${named.en}${each.en} ${LEGAL_REASONS[reason].en}.` });
  }
  for (const { members, body } of dependent.slice(0, 3)) {
    const [a, b] = [names.member(members[0]), names.member(members[1])];
    const owner = names.node(body);
    const inOther = [a, b].some(({ en }) => en === owner.en);
    parts.push(
      inOther
        ? { zh: `${a.zh}与${b.zh}有隶属关系，算作一个。`, en: `${a.en} and ${b.en} belong together and count once.` }
        : { zh: `${a.zh}与${b.zh}同属${owner.zh}，算作一个。`, en: `${a.en} and ${b.en} both belong to ${owner.en} and count once.` },
    );
  }
  return sentences(parts);
}

function provincesText({ needed, provinces, unplaced }: ProvincesVerdict, names: Names): Text {
  const where = firstNamed(provinces.map(provinceName));
  const found: Text =
    provinces.length === 0
      ? { zh: '未见成员所在省市的记载', en: 'For no member a province is documented' }
      : { zh: `成员来自${where.zh}，共${provinces.length}个省市`, en: `The members come from ${where.en}` };
  const asked: Text = {
    zh: `；规则要求不少于${needed.least}个。`,
    en: `${provinces.length === 0 ? '' : ` (${provinces.length})`}; the rule asks for at least ${needed.least} provinces or municipalities.`,
  };
  const left = firstNamed(unplaced.map(names.member));
  const parts = [{ zh: `${found.zh}${asked.zh}`, en: `${found.en}${asked.en}` }];
  if (unplaced.length > 0 && provinces.length > 0)
    parts.push({ zh: `未见${left.zh}所在省市的记载。`, en: `For ${left.en} no province is documented.` });
  return sentences(parts);
}

function complementaryText({ needed, contained }: ComplementaryVerdict, names: Names): Text {
  if (contained.length === 0) return { zh: '没有成员的能力全被另一成员包含。', en: 'No member’s capabilities are all found in another’s.' };
  const parts = contained.slice(0, 3).map(({ member, within }): Text => {
    const [one, other] = [names.member(member), names.member(within)];
    return {
      zh: `${one.zh}有记载的能力均见于${other.zh}。`,
      en: `The documented capabilities of ${one.en} are all found at ${other.en}.`,
    };
  });
  if (contained.length > 3) parts.push({ zh: `这样的成员共${contained.length}个。`, en: `There are ${contained.length} such members.` });
  if (needed.most > 0) parts.push({ zh: `规则允许${needed.most}个。`, en: `The rule allows ${needed.most}.` });
  return sentences(parts);
}

function coordinatorText({ needed, coordinators, notLegal }: CoordinatorVerdict, names: Names): Text {
  const who = firstNamed(coordinators.map(names.member));
  const found: Text =
    coordinators.length === 0
      ? { zh: '未指定协调方', en: 'No coordinator is named' }
      : { zh: `协调方为${who.zh}`, en: `${coordinators.length === 1 ? 'The coordinator is' : 'The coordinators are'} ${who.en}` };
  const parts: Text[] = [
    { zh: `${found.zh}；规则要求恰有${needed.exactly}个。`, en: `${found.en}; the rule asks for exactly ${needed.exactly}.` },
  ];
  for (const at of notLegal) {
    const reason = LEGAL_REASONS[names.legal(at)];
    parts.push({ zh: `${names.member(at).zh}${reason.zh}，不能担任。`, en: `${names.member(at).en} ${reason.en}, hence cannot be it.` });
  }
  return sentences(parts);
}

function balanceText({ needed, province, share }: BalanceVerdict): Text {
  if (province === undefined) return { zh: '未见成员所在省市的记载。', en: 'For no member a province is documented.' };
  const name = provinceName(province);
  return {
    zh: `${name.zh}的成员最多，占${percent(share)}；规则允许不超过${percent(needed.most)}。`,
    en: `Most members, ${percent(share)}, come from ${name.en}; the rule allows ${percent(needed.most)} at most.`,
  };
}

function firmsText({ needed, firms }: FirmsVerdict, names: Names): Text {
  const who = firstNamed(firms.map(names.member));
  return firms.length === 0
    ? { zh: `成员中没有企业；规则要求不少于${needed.least}家。`, en: `No member is a firm; the rule asks for at least ${needed.least}.` }
    : {
        zh: `成员中有企业${firms.length}家（${who.zh}）；规则要求不少于${needed.least}家。`,
        en: `${counted(firms.length, 'member is a firm', 'members are firms')} (${who.en}); the rule asks for at least ${needed.least}.`,
      };
}

function chainText({ needed, industry, stages }: ChainVerdict, names: Names): Text {
  const chain = industry === undefined ? { zh: '产业', en: 'industry' } : names.industry(industry);
  const asked: Text = {
    zh: `规则要求${needed.stages}个环节；产业链的划分是本产品的解读。`,
    en: `The rule asks for ${needed.stages}; how the chain divides is this product’s reading.`,
  };
  if (stages.length === 0)
    return sentences([
      { zh: `未见成员处于${chain.zh}链任何环节的记载。`, en: `No member is documented in any stage of the chain “${chain.en}”.` },
      asked,
    ]);
  const filled = stages.map(({ stage, member }): Text => {
    const [name, who] = [stageName(stage), names.member(member)];
    return { zh: `${name.zh}（${who.zh}）`, en: `${name.en.toLowerCase()} (${who.en})` };
  });
  const lacking = firstNamed(CHAIN_STAGES.filter(({ id }) => stages.every(({ stage }) => stage !== id)).map(({ name }) => name));
  const parts: Text[] = [
    { zh: `在${chain.zh}链上覆盖${firstNamed(filled).zh}。`, en: `Of the chain “${chain.en}” the members fill ${firstNamed(filled).en}.` },
  ];
  if (lacking.en !== '') parts.push({ zh: `未见${lacking.zh}的成员。`, en: `Nobody is documented ${lacking.en.toLowerCase()}.` });
  return sentences([...parts, asked]);
}

const stageName = (id: ChainStage): Text => nameIn(CHAIN_STAGES, id);

function equityText({ needed, owner, host }: EquityVerdict): Text {
  const rule: Text = {
    zh: `规则要求飞出地持股超过${needed.owner}%，飞入地不低于${needed.host}%，合计${needed.sum}%。`,
    en: `The rule asks that the owner hold more than ${needed.owner}%, the host at least ${needed.host}%, together ${needed.sum}%.`,
  };
  if (owner === undefined || host === undefined) return sentences([{ zh: '未给出股份比例。', en: 'No shares were given.' }, rule]);
  const parts: Text[] = [{ zh: `飞出地持股${owner}%，飞入地持股${host}%。`, en: `The owner holds ${owner}%, the host ${host}%.` }];
  if (host < needed.host) parts.push({ zh: `飞入地的${host}%低于${needed.host}%。`, en: `The host’s ${host}% are below ${needed.host}%.` });
  if (owner <= needed.owner)
    parts.push({ zh: `飞出地的${owner}%未超过${needed.owner}%。`, en: `The owner’s ${owner}% are not more than ${needed.owner}%.` });
  if (Math.abs(owner + host - needed.sum) > 1e-9)
    parts.push({ zh: `两者合计${owner + host}%，不是${needed.sum}%。`, en: `Together they are ${owner + host}%, not ${needed.sum}%.` });
  return sentences([...parts, rule]);
}

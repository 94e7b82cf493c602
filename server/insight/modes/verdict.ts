import type { Agreement } from '../../../model/api/modes.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { layerNames } from '../../../model/sentences/layers.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

/** What the documents name, and what was counted; `of` says of what. */
export interface Compared {
  readonly of: 'mode' | 'stage';
  readonly named: readonly LayerId[];
  readonly total: number;
  readonly dominant: readonly LayerId[];
  /** Links on each of the dominant layers. */
  readonly most: number;
}

/** The layer of most links; several when they are even, none without links. */
export function mostOf(byLayer: readonly number[]): LayerId[] {
  const most = Math.max(0, ...byLayer);
  return most === 0 ? [] : LAYER_IDS.filter((_, layer) => byLayer[layer] === most);
}

export function agreementOf({ named, dominant }: Compared): Agreement {
  if (named.length === 0) return 'not-said';
  if (dominant.length === 0) return 'not-measured';
  const shared = dominant.filter((layer) => named.includes(layer));
  return shared.length === dominant.length ? 'agree' : shared.length > 0 ? 'partly' : 'differ';
}

/** What the documents name beside what most of the links told are, in one or two sentences. */
export function verdictText(compared: Compared): Text {
  const said = saidText(compared);
  if (compared.total === 0) return { zh: `${said.zh}；未收录与之一同讲述的联系。`, en: `${said.en}; no link told with it is documented.` };
  const counts = countText(compared);
  switch (agreementOf(compared)) {
    case 'not-said':
    case 'not-measured':
      return { zh: `${said.zh}；${counts.zh}。`, en: `${said.en}; ${counts.en}.` };
    case 'agree':
      return { zh: `${said.zh}；${counts.zh}，两者一致。`, en: `${said.en}; ${counts.en}: the two agree.` };
    case 'partly':
      return { zh: `${said.zh}；${counts.zh}，两者部分一致。`, en: `${said.en}; ${counts.en}: the two agree in part.` };
    case 'differ':
      return { zh: `${said.zh}；而${counts.zh}，两者不一致。`, en: `${said.en}, but ${counts.en}: the two differ.` };
  }
}

function saidText({ of, named }: Compared): Text {
  const { zh, en } = layerNames(named);
  const networks = named.length === 1 ? 'network' : 'networks';
  if (of === 'mode')
    return named.length === 0
      ? { zh: '由哪个网络主导，未见文献记载', en: 'Which network leads is not documented' }
      : { zh: `文献指明由${zh}网络主导`, en: `The documents name the ${en} ${networks} as leading` };
  return named.length === 0
    ? { zh: '这一阶段构建哪个网络，未见文献记载', en: 'Which network this stage builds is not documented' }
    : { zh: `文献指明这一阶段构建${zh}网络`, en: `The documents say that this stage builds the ${en} ${networks}` };
}

function countText({ of, total, dominant, most }: Compared): Text {
  const { zh, en } = layerNames(dominant);
  const among = of === 'mode' ? { zh: '与其各阶段一同讲述', en: 'told with its stages' } : { zh: '与之一同讲述', en: 'told with it' };
  const all = dominant.length === 1 && most === total;
  const share: Text = all
    ? { zh: `全部在${zh}层`, en: `all lie on the ${en} layer` }
    : dominant.length === 1
      ? { zh: `${zh}层最多，有${most}条`, en: `the ${en} layer has the most (${most})` }
      : { zh: `${zh}层最多，各${most}条`, en: `the ${en} layers have the most (${most} each)` };
  return { zh: `${among.zh}的${total}条联系${all ? '' : '中，'}${share.zh}`, en: `of ${counted(total, 'link')} ${among.en}, ${share.en}` };
}

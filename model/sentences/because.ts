import { CONFIDENCES } from '../confidence.ts';
import { LAYERS } from '../layers.ts';
import type { Link } from '../link.ts';
import { linkKind } from '../linkKinds.ts';
import type { PartialDate } from '../partialDate.ts';
import type { Text } from '../text.ts';
import { nameIn } from './names.ts';
import { links } from './numbers.ts';

type Ends = { readonly source: Text; readonly target: Text };

/** One link as a clause: who is tied to whom, how, since when and how surely. */
export function because(link: Pick<Link, 'kind' | 'layer' | 'from' | 'to' | 'confidence'>, { source, target }: Ends): Text {
  const kind = linkKind(link.kind);
  const layer = nameIn(LAYERS, link.layer);
  const confidence = nameIn(CONFIDENCES, link.confidence);
  const when = period(link.from, link.to);
  const arrow = kind.symmetric === true ? ['—', '—'] : ['—', '→'];
  return {
    zh: `${source.zh}${arrow[0]}${kind.name.zh}${arrow[1]}${target.zh}（${layer.zh}层，${when.zh}，${confidence.zh}）`,
    en: `${source.en} ${kind.name.en} ${target.en} (${layer.en.toLowerCase()} layer, ${when.en}, ${confidence.en.toLowerCase()})`,
  };
}

/** A whole path, link by link. */
export function becausePath(ends: Ends, hops: readonly Text[]): Text {
  if (hops.length === 0) return { zh: `起点与终点都是${ends.source.zh}。`, en: `${ends.source.en} is both start and end.` };
  return {
    zh: `${ends.source.zh}经${hops.length}条联系到达${ends.target.zh}：${hops.map((hop) => hop.zh).join('；')}。`,
    en: `${ends.source.en} reaches ${ends.target.en} by ${links(hops.length)}: ${hops.map((hop) => hop.en).join('; ')}.`,
  };
}

export function period(from: PartialDate | undefined, to: PartialDate | undefined): Text {
  if (from !== undefined && to !== undefined) return { zh: `${from}至${to}`, en: `${from} to ${to}` };
  if (from !== undefined) return { zh: `${from}起`, en: `since ${from}` };
  if (to !== undefined) return { zh: `至${to}`, en: `until ${to}` };
  return { zh: '时间未载明', en: 'undated' };
}

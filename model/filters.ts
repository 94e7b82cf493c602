import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { SourceId } from './ids.ts';
import { LayerId } from './layers.ts';
import { LinkKindId } from './linkKinds.ts';
import { NodeTypeId } from './nodeTypes.ts';
import { PartialDate } from './partialDate.ts';
import { provinceId } from './provinces.ts';

/** A comma list in a query string: `knowledge,innovation`. Blank entries fall away; an empty list is no filter. */
export const commaList = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform((written) =>
      written
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

/** The filters that every call on the graph takes. */
export const Filters = z.strictObject({
  layers: commaList(LayerId).optional().describe('Only links of these layers, and the nodes that they reach'),
  types: commaList(NodeTypeId).optional().describe('Only nodes of these types'),
  kinds: commaList(LinkKindId).optional().describe('Only links of these kinds'),
  provinces: commaList(z.string().transform(provinceId))
    .optional()
    .describe('Only nodes in these provinces: Shanghai, Jiangsu, Zhejiang, Anhui, in English or Chinese'),
  at: PartialDate.optional().describe('The graph as it stood then: links with from ≤ at < to; undated links stay'),
  packs: commaList(z.string().min(1))
    .optional()
    .describe('Only facts that cite a source of these packs, such as `ledger` for the five documents; /sources lists the packs'),
  sources: commaList(SourceId).optional().describe('Only facts that cite one of these sources'),
  minConfidence: Confidence.optional().describe('Only links at least this sure: stated > measured > implied > synthetic'),
});
export type Filters = z.infer<typeof Filters>;

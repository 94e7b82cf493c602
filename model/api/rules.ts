import { z } from 'zod';
import { FigureId, LinkId, NodeId } from '../ids.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { RuleId } from '../ruleTerms.ts';
import { Source } from '../source.ts';
import { Text } from '../text.ts';
import { ConsortiaRecords } from './consortia.ts';

export const RulesAnswer = z.object({
  items: z.array(
    z.object({
      id: RuleId,
      /** Whether it is judged when the request does not name it. */
      on: z.boolean(),
      name: Text,
      text: Text,
      thresholds: z.array(
        z.object({
          id: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          /** The figure of the graph that sets it; without one it is this product's reading. */
          figure: FigureId.optional(),
          why: Text,
        }),
      ),
      evidence: z.object({ nodes: z.array(NodeId), links: z.array(LinkId), figures: z.array(FigureId) }),
      /** Where the rule is stated; none where it is this product's reading. */
      sources: z.array(Source),
    }),
  ),
  /** What each type of node is before the law, as this product reads it. */
  legal: z.array(z.object({ type: NodeTypeId, ok: z.boolean(), text: Text })),
  ...ConsortiaRecords,
});
export type RulesAnswer = z.infer<typeof RulesAnswer>;

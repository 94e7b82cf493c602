import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { SharedView, ViewContent } from '../sharedView.ts';

export const ViewBody = ViewContent;

export const ViewParams = z.strictObject({ id: z.string() });

export const ViewMade = SharedView.pick({ id: true, revision: true, made: true }).extend({
  path: z.string().describe('Where the view opens, on this server'),
});
export type ViewMade = z.infer<typeof ViewMade>;

export const ViewAnswer = SharedView.extend({
  path: ViewMade.shape.path,
  since: z.object({
    revision: z.int().nonnegative().describe('Of the data as it stands now'),
    changed: z.boolean(),
    gone: z.array(NodeId).describe('Nodes of the arrangement that are no longer in the graph'),
    placed: z.int().nonnegative().describe('How many nodes the arrangement has in all'),
  }),
});
export type ViewAnswer = z.infer<typeof ViewAnswer>;

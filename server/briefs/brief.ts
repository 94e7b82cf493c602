import type { BriefRequest } from '../../model/api/briefs.ts';
import type { Source } from '../../model/source.ts';

/** All that is printed: what the page of the workbench knew, and what only the server knows. */
export interface Brief {
  readonly request: BriefRequest;
  /** In the order in which they were asked for. */
  readonly sources: readonly Source[];
  readonly revision: number;
  readonly made: Date;
}

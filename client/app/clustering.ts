import { z } from 'zod';
import { ClustersQuery } from '../../model/api/clusters.ts';

const NAMES = ['method', 'resolution', 'seed'] as const;

/** How clusters are found: parameters of the call, as they are written in an address. */
export type ClusterMaking = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** `method,resolution,seed`; what is not said is as usual. */
export const writeClustering = (making: ClusterMaking): string | undefined =>
  NAMES.map((name) => making[name] ?? '')
    .join(',')
    .replace(/,+$/, '') || undefined;

export function readClustering(written: string | undefined): ClusterMaking {
  const parts = written?.split(',') ?? [];
  return Object.fromEntries(NAMES.flatMap((name, at) => (parts[at] ? [[name, parts[at]]] : [])));
}

/** What the API would refuse is not read. */
export const Clustering = z.string().refine((written) => ClustersQuery.safeParse(readClustering(written)).success);

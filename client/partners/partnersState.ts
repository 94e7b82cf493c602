import { z } from 'zod';
import { NodeId } from '../../model/ids.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { usePageState } from '../app/pageState.ts';

/** The parts of the page: to find partners, to build a consortium of them, and what the documents know of such undertakings. */
export const PARTS_OF_PAGE = ['find', 'build', 'known'] as const;
export type PartOfPage = (typeof PARTS_OF_PAGE)[number];

/** As many as one answer holds. */
export const AT_MOST = 500;

const schemas = {
  part: z.enum(PARTS_OF_PAGE),
  for: NodeId,
  /** An industry or technology by id, or words. */
  topic: z.string().trim().min(1).max(200),
  /** A city by id, or a province by name. */
  place: z.string().min(1).max(100),
  type: NodeTypeId,
  through: NodeId,
  existing: z.enum(['yes']),
  shown: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(AT_MOST)),
};

/** What is asked of the partner finder, as the address holds it. */
export const usePartnersState = () => usePageState(schemas);
export type PartnersState = ReturnType<typeof usePartnersState>[0];

export const FIRST_SHOWN = 10;
/** One more page, as far as one answer goes. */
export const moreThan = (shown: number): number => Math.min(shown < FIRST_SHOWN * 3 ? shown + 2 * FIRST_SHOWN : shown * 2, AT_MOST);

import type { NeedForm } from '../../../model/api/needs.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';

type LinkEnd = 'source' | 'target';

/** How links of some kinds speak of a need, and where an answer to it would stand. */
export interface NeedRule {
  readonly form: NeedForm;
  readonly kinds: readonly LinkKindId[];
  /** The end that has the need, or that is needed; the other end is the object. */
  readonly subject: LinkEnd;
  /** An answer leads to the subject or the object by one of these kinds, or is any other tie between the two. */
  /** Whether each object is a need of its own; otherwise a subject has one need, whatever it is about. */
  readonly each?: true;
  readonly answered: { readonly at: 'subject' | 'object'; readonly by: readonly LinkKindId[] } | { readonly at: 'between' };
}

const ANSWERING: readonly LinkKindId[] = ['addresses', 'responds_to', 'serves'];
const BUILDING: readonly LinkKindId[] = [
  'builds',
  'built',
  'joint_builds',
  'co_builds',
  'founded',
  'co_founded',
  'set_up',
  'sets_up',
  'launched',
  'operates',
];

export const NEED_RULES: readonly NeedRule[] = [
  { form: 'call', kinds: ['started_in'], subject: 'target', answered: { at: 'object', by: ANSWERING } },
  { form: 'hardship', kinds: ['suffers_from'], subject: 'source', each: true, answered: { at: 'object', by: ANSWERING } },
  { form: 'gap', kinds: ['has_gap_at'], subject: 'source', answered: { at: 'subject', by: [...ANSWERING, ...BUILDING, 'strengthens'] } },
  { form: 'passage', kinds: ['to_connect'], subject: 'target', answered: { at: 'between' } },
  { form: 'lag', kinds: ['lags_behind'], subject: 'source', answered: { at: 'subject', by: ['addresses', 'responds_to'] } },
  { form: 'planned', kinds: ['plans', 'prepares'], subject: 'target', answered: { at: 'subject', by: BUILDING } },
  { form: 'proposed', kinds: ['proposes'], subject: 'target', answered: { at: 'subject', by: BUILDING } },
  { form: 'adoption', kinds: ['asked_to_adopt'], subject: 'source', each: true, answered: { at: 'between' } },
  { form: 'request', kinds: ['asks'], subject: 'target', answered: { at: 'subject', by: [...BUILDING, 'advances', 'implements'] } },
];

/** A shortcoming is a node: these links say what it concerns, which signs it has, and who answers it. */
export const SHORTCOMING = {
  concerns: ['affects', 'concentrates_in'],
  signs: ['symptom_of', 'evidence_for'],
  answering: ['addresses', 'responds_to'],
} as const satisfies Record<string, readonly LinkKindId[]>;

/** How a piece of advice names its parts: what is only part of it is not in place. */
export const ADVISED_BY: readonly LinkKindId[] = ['includes', 'proposes'];

/** Figures that count needs, and those that stand beside them. */
export const NEED_FIGURES = { counted: ['needs_collected'], beside: ['planned_company_money'] } as const;

import type { TopicTie } from '../topics/topicMembers.ts';
import type { Acquaintance } from './pool.ts';

/** Why somebody could be added. */
export type Reason =
  | { readonly kind: 'given' }
  /** Documented to work on the topic, or on what a member works on. */
  | { readonly kind: 'link'; readonly topic: number; readonly link: number }
  | { readonly kind: 'word'; readonly word: string }
  /** Something of its own works on the topic. */
  | ({ readonly kind: 'part' } & Acquaintance)
  /** A research body tied to somebody who works on the topic. */
  | ({ readonly kind: 'partner' } & Acquaintance)
  /** Tied to a member that was given. */
  | ({ readonly kind: 'known' } & Acquaintance)
  /** Tied to somebody whom a member is tied to. */
  | ({ readonly kind: 'reached' } & Acquaintance)
  /** A member that was given is part of it. */
  | { readonly kind: 'owner' }
  | { readonly kind: 'standing' };

/** How well each belongs to what was asked, from 0 to 1: a documented link says more than a name, what one has says more than the company
 * one keeps. */
export const FIT = {
  given: 1,
  link: 1,
  known: 1,
  owner: 1,
  part: 0.8,
  word: 0.7,
  partner: 0.4,
  reached: 0.4,
  standing: 0,
} as const satisfies Record<Reason['kind'], number>;

export const reasonOfTie = (tie: TopicTie): Reason => ('word' in tie ? { kind: 'word', ...tie } : { kind: 'link', ...tie });

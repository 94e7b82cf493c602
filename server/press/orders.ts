import type { Drawing } from '../../model/drawing.ts';
import type { Language } from '../../model/text.ts';
import type { Brief } from '../briefs/brief.ts';

/** What the press can be asked to make. */
export type PressOrder =
  | { readonly kind: 'svg' | 'pdf'; readonly drawing: Drawing; readonly language: Language; readonly made: Date }
  | { readonly kind: 'brief'; readonly brief: Brief };

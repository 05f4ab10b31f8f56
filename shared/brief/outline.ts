import type { Stance } from '../model';

/** A stretch of a paragraph. */
export type OutlineRun =
  | { readonly type: 'text'; readonly text: string; readonly bold?: true; readonly italic?: true }
  /** A reference to the appendix. */
  | { readonly type: 'citation'; readonly number: number; readonly stance: Stance }
  /** A quote whose passage is gone from the study: its words are all that is left. */
  | { readonly type: 'lost'; readonly quote: string };

/** What a quote of the appendix says of itself besides its words. */
export interface OutlineEntry {
  readonly number: number;
  readonly text: string;
  readonly participant: string;
  /** Source, time, turn and position, codes, hash: each a short phrase. */
  readonly provenance: readonly string[];
}

/**
 * A brief as a plain sequence of blocks. Every format writes the same outline, so that none says
 * less than another.
 */
export type OutlineBlock =
  | { readonly type: 'title'; readonly text: string; readonly under: string }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly type: 'paragraph';
      readonly role: 'plain' | 'statement' | 'note';
      readonly runs: readonly OutlineRun[];
    }
  | { readonly type: 'list'; readonly items: readonly (readonly OutlineRun[])[] }
  | {
      readonly type: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A quote shown where it is cited; `by` says who and when. */
  | {
      readonly type: 'excerpt';
      readonly number: number;
      readonly text: string;
      readonly by: string;
      readonly stance: Stance;
    }
  | { readonly type: 'entry'; readonly entry: OutlineEntry };

/** The mark of a citation; a stance other than support is said in words. */
export function citationMark(number: number, stance: Stance): string {
  return stance === 'supports' ? `[${number}]` : `[${number} ${stance}]`;
}

export const lostMark = 'no longer in the study';

export const words = (text: string): OutlineRun => ({ type: 'text', text });
export const strong = (text: string): OutlineRun => ({ type: 'text', text, bold: true });

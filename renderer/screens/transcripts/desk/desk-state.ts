import { create } from 'zustand';
import type { KindKey, Span } from '../../../../shared/model';

/** A selection of the transcript with its direction, or where both are the same, a caret. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

/** Choosing a code: for a span that gets it, or for a tag that changes to it. */
export type Picking =
  | { readonly type: 'tag'; readonly span: Span; readonly kind: KindKey }
  | {
      readonly type: 'change';
      readonly span: Span;
      readonly kind: KindKey;
      readonly tagId: number;
      readonly codeId: number;
    };

/** What the desk keeps while a transcript is open, besides what the study holds. */
interface DeskState {
  readonly caret: Caret | null;
  /** Whether the caret was last moved by key: only then is it drawn. */
  readonly byKey: boolean;
  /** Whether the selection was made by finger or pen: then buttons stand beside it. */
  readonly byTouch: boolean;
  /** The passage whose ends keys are moving. */
  readonly adjustingId: number | null;
  readonly currentTurnId: number | null;
  readonly picking: Picking | null;
  /** The code that the panel tells about. */
  readonly codeId: number | null;
  /** Whether the panel is out, where there is no room for it beside the text. */
  readonly drawer: boolean;
  /** The turn whose words are being corrected, and what is selected in them at first. */
  readonly correcting: { readonly turnId: number; readonly selection: Span } | null;
  /** The turn on whose speaker the small form is open. */
  readonly speakerTurnId: number | null;
}

const atRest: DeskState = {
  caret: null,
  byKey: false,
  byTouch: false,
  adjustingId: null,
  currentTurnId: null,
  picking: null,
  codeId: null,
  drawer: false,
  correcting: null,
  speakerTurnId: null,
};

export const useDesk = create<DeskState>()(() => atRest);

/** Another transcript: what belongs to the text goes, the code in the panel stays. */
export function resetDesk(): void {
  useDesk.setState({ ...atRest, codeId: useDesk.getState().codeId });
}

/** The selected span; null for a mere caret. */
export function spanOf(caret: Caret | null): Span | null {
  if (!caret || caret.anchor === caret.focus) return null;
  return {
    start: Math.min(caret.anchor, caret.focus),
    end: Math.max(caret.anchor, caret.focus),
  };
}

import { type LexicalEditor, mergeRegister } from 'lexical';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Narrative, NarrativeQuote } from '../../shared/model';
import { sameValue } from '../store/reconcile';
import { buildNarrativeEditor } from './build-editor';
import { registerChips } from './chips';
import { $formatting, type Formatting, noFormatting } from './formatting';
import { FROM_STUDY_TAG, type NarrativeHandle, narrativeHandle } from './narrative-handle';
import { $readNarrative } from './narrative-nodes';
import { sentenceMarks } from './sentence-marks';

export interface EditorWishes {
  /** What it holds at first; later changes come through the handle's `replace`. */
  readonly initial: Narrative;
  /** Names the study: quotes copied in another one come in as words. */
  readonly study: string;
  /** Called with what was written, at each change that the person makes. */
  readonly onWrite: (narrative: Narrative) => void;
  /** Called with what stands there, whoever changed it. */
  readonly onShow: (narrative: Narrative) => void;
  /** Hands over the editor's handle, and null when the editor goes. */
  readonly onHandle: (handle: NarrativeHandle | null) => void;
}

interface NarrativeEditorState {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly editor: LexicalEditor | null;
  readonly handle: NarrativeHandle | null;
  readonly formatting: Formatting;
  /** By key of their nodes. */
  readonly chips: Readonly<Record<string, NarrativeQuote>>;
  readonly openChip: string | null;
  readonly setOpenChip: (key: string | null) => void;
  readonly empty: boolean;
}

/** An editor for as long as the component is mounted. `onPick` is called when "@" is typed. */
export function useNarrativeEditor(wishes: EditorWishes, onPick: () => void): NarrativeEditorState {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ ...wishes, onPick });
  latest.current = { ...wishes, onPick };
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const [handle, setHandle] = useState<NarrativeHandle | null>(null);
  const [formatting, setFormatting] = useState(noFormatting);
  const [chips, setChips] = useState<NarrativeEditorState['chips']>({});
  const [openChip, setOpenChip] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => {
    const made = buildNarrativeEditor(latest.current.initial, latest.current.study);
    const marks = sentenceMarks(made);
    const show = (narrative: Narrative) => {
      setEmpty(narrative.blocks.length === 0);
      marks.show(narrative);
      latest.current.onShow(narrative);
    };
    const unregister = mergeRegister(
      made.registerDecoratorListener<NarrativeQuote>(setChips),
      made.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, tags }) => {
        const now = editorState.read($formatting);
        setFormatting((before) => (sameValue(before, now) ? before : now));
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        const narrative = editorState.read($readNarrative);
        show(narrative);
        if (!tags.has(FROM_STUDY_TAG)) latest.current.onWrite(narrative);
      }),
      registerChips(made, { open: setOpenChip, pick: () => latest.current.onPick() }),
    );
    made.setRootElement(root.current);
    const madeHandle = narrativeHandle(made);
    setEditor(made);
    setHandle(madeHandle);
    latest.current.onHandle(madeHandle);
    return () => {
      latest.current.onHandle(null);
      marks.clear();
      unregister();
      made.dispose();
    };
  }, []);
  return { root, editor, handle, formatting, chips, openChip, setOpenChip, empty };
}

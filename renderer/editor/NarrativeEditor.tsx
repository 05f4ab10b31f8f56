import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommands } from '../commands/registry';
import type { Evidence } from '../store/use-evidence';
import { QuotePicker } from '../ui/QuotePicker';
import { ChipPopover } from './ChipPopover';
import { EditorToolbar } from './EditorToolbar';
import { editorCommands } from './editor-commands';
import styles from './NarrativeEditor.module.css';
import type { NarrativeHandle } from './narrative-handle';
import { QuoteChips } from './QuoteChips';
import { type EditorWishes, useNarrativeEditor } from './use-narrative-editor';

interface NarrativeEditorProps extends EditorWishes {
  readonly label: string;
  readonly placeholder: string;
  readonly evidence: Evidence;
  /** Stands beside the buttons: what the marks in the text mean. */
  readonly legend: string;
  readonly onBlur: () => void;
}

/** Writes a narrative: words, and the quotes that stand behind them as chips between them. */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const { evidence, label, onBlur, placeholder } = props;
  const [picking, setPicking] = useState<'by command' | 'by typing' | null>(null);
  const latestHandle = useRef<NarrativeHandle | null>(null);
  const pick = useCallback((how: 'by command' | 'by typing') => {
    latestHandle.current?.keepCaret();
    setPicking(how);
  }, []);
  const { chips, editor, empty, formatting, handle, openChip, root, setOpenChip } =
    useNarrativeEditor(props, () => pick('by typing'));
  useEffect(() => {
    latestHandle.current = handle;
  }, [handle]);
  const commands = useMemo(
    () =>
      editorCommands(
        () => latestHandle.current,
        () => pick('by command'),
      ),
    [pick],
  );
  useCommands(commands);
  const closePicker = (then: () => void) => {
    // The dialog gives the focus back before the text is changed and the caret placed.
    flushSync(() => setPicking(null));
    then();
  };
  const open = openChip === null ? undefined : chips[openChip];
  const anchor = openChip === null ? null : editor?.getElementByKey(openChip);
  return (
    <div className={styles.editor}>
      <EditorToolbar
        formatting={formatting}
        legend={props.legend}
        onToggle={(what) => handle?.toggle(what)}
        onPick={() => pick('by command')}
      />
      <div className={styles.sheet} data-empty={empty} data-placeholder={placeholder}>
        <Editable label={label} placeholder={placeholder} onBlur={onBlur} rootRef={root} />
      </div>
      {editor && <QuoteChips editor={editor} chips={chips} evidence={evidence} />}
      {openChip !== null && open && anchor && (
        <ChipPopover
          anchor={anchor}
          chip={open}
          evidence={evidence}
          onChange={(change) => handle?.changeQuote(openChip, change)}
          onRemove={() => {
            flushSync(() => setOpenChip(null));
            handle?.removeQuote(openChip);
          }}
          onClose={() => setOpenChip(null)}
        />
      )}
      {picking && (
        <QuotePicker
          title="Insert a quote"
          verb="Insert"
          // Whoever typed the sign and then wants no quote meant the sign.
          onClose={() => closePicker(() => picking === 'by typing' && handle?.insertText('@'))}
          onChoose={(quote) => closePicker(() => handle?.insertQuote(quote))}
        />
      )}
    </div>
  );
}

interface EditableProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onBlur: () => void;
  readonly rootRef: RefObject<HTMLDivElement | null>;
}

/** The element that the editor writes in. React makes it and leaves what is in it alone. */
function Editable({ label, onBlur, placeholder, rootRef }: EditableProps) {
  const attributes = {
    role: 'textbox',
    contentEditable: true,
    suppressContentEditableWarning: true,
    spellCheck: false,
    'aria-multiline': true,
    'aria-label': label,
    'aria-placeholder': placeholder,
    className: styles.text,
    onBlur,
  } as const;
  return <div ref={rootRef} {...attributes} />;
}

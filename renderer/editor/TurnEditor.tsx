import { buildEditorFromExtensions } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import type { Span } from '../../shared/model';
import { $readPlainText, $selectInPlainText, $writePlainText } from './plain-text';
import { PlainTextExtension } from './plain-text-extension';

interface TurnEditorProps {
  /** What it holds at first. */
  readonly text: string;
  /** What is selected at first, in UTF-16 units of the text. */
  readonly selection: Span;
  readonly label: string;
  readonly className: string;
  /** Called with all of the text at each change. */
  readonly onWrite: (text: string) => void;
  readonly onEnter: () => void;
}

/** Plain words to be corrected, set as whoever mounts it sets them. It takes the focus at once. */
export function TurnEditor(props: TurnEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const { selection, text } = latest.current;
    const editor = buildEditorFromExtensions(
      defineExtension({
        name: 'throughline/turn-editor',
        namespace: 'throughline-turn',
        dependencies: [
          configExtension(PlainTextExtension, { onEnter: () => latest.current.onEnter() }),
        ],
        $initialEditorState: () => $writePlainText(text),
        onError: (error) => {
          throw error;
        },
      }),
    );
    editor.setRootElement(root.current);
    root.current?.focus({ preventScroll: true });
    editor.update(() => $selectInPlainText(selection), { discrete: true });
    const unregister = editor.registerUpdateListener(
      ({ dirtyElements, dirtyLeaves, editorState }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        latest.current.onWrite(editorState.read($readPlainText));
      },
    );
    return () => {
      unregister();
      editor.dispose();
    };
  }, []);
  return <Editable rootRef={root} label={props.label} className={props.className} />;
}

interface EditableProps {
  readonly rootRef: React.RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly className: string;
}

/** The element that the editor writes in. React makes it and leaves what is in it alone. */
function Editable({ className, label, rootRef }: EditableProps) {
  const attributes = {
    role: 'textbox',
    contentEditable: true,
    suppressContentEditableWarning: true,
    spellCheck: false,
    'aria-multiline': true,
    'aria-label': label,
    className,
  } as const;
  return <div ref={rootRef} {...attributes} />;
}

import { Bold, Heading2, Italic, List, type LucideIcon, MessageSquareQuote } from 'lucide-react';
import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import type { Formatting } from './formatting';
import styles from './NarrativeEditor.module.css';

interface EditorToolbarProps {
  readonly formatting: Formatting;
  readonly legend: string;
  readonly onToggle: (what: keyof Formatting) => void;
  readonly onPick: () => void;
}

const formats: readonly { what: keyof Formatting; title: string; icon: LucideIcon }[] = [
  { what: 'heading', title: 'Heading (## and a space)', icon: Heading2 },
  { what: 'list', title: 'List (- and a space)', icon: List },
  { what: 'bold', title: 'Bold', icon: Bold },
  { what: 'italic', title: 'Italic', icon: Italic },
];

export function EditorToolbar({ formatting, legend, onToggle, onPick }: EditorToolbarProps) {
  return (
    <div
      className={styles.toolbar}
      role="toolbar"
      aria-label="Narrative"
      // The text keeps its selection while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button onClick={onPick}>
        <MessageSquareQuote size={15} /> Insert a quote <Kbd keys="Mod+'" />
      </Button>
      <span className={styles.gap} />
      {formats.map(({ icon: Icon, title, what }) => (
        <Button
          key={what}
          look="quiet"
          aria-label={title}
          title={title}
          aria-pressed={formatting[what]}
          onClick={() => onToggle(what)}
        >
          <Icon size={15} />
        </Button>
      ))}
      <span className={styles.legend}>{legend}</span>
    </div>
  );
}

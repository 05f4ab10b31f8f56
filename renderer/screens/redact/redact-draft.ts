import type { RedactionEntry } from '../../../shared/model';
import { useStore } from '../../store/store';

/** A line of the list while it is written: its words may still be missing. */
export interface DraftEntry extends RedactionEntry {
  readonly id: string;
}

interface Draft {
  readonly path: string;
  readonly entries: readonly DraftEntry[];
}

/** Kept while the window is open, and nowhere else: the list itself names people. */
let draft: Draft | null = null;

function pathNow(): string {
  const { status } = useStore.getState();
  return status.type === 'open' ? status.path : '';
}

export function newEntry(words = ''): DraftEntry {
  return {
    id: crypto.randomUUID(),
    words,
    replacement: '[name]',
    wholeWords: true,
    matchCase: false,
    endings: true,
  };
}

/** The list as it was left in this study. Never empty: there is a line to write in. */
export function draftEntries(): readonly DraftEntry[] {
  const kept = draft?.path === pathNow() ? draft.entries : [];
  return kept.length === 0 ? [newEntry()] : kept;
}

export function keepEntries(entries: readonly DraftEntry[]): void {
  draft = { path: pathNow(), entries };
}

/** Goes to the list with these words on it. */
export function redactWords(words: string): void {
  const line = words.replace(/\s+/g, ' ').trim();
  const others = draftEntries().filter((entry) => entry.words !== '' && entry.words !== line);
  keepEntries(line === '' ? draftEntries() : [...others, newEntry(line)]);
  useStore.getState().go('redact');
}

/** The lines that say something, as core takes them. */
export function written(entries: readonly DraftEntry[]): RedactionEntry[] {
  return entries
    .filter(({ words, replacement }) => words.trim() !== '' && replacement.trim() !== '')
    .map(({ id: _, ...entry }) => entry);
}

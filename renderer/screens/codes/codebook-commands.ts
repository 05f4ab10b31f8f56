import type { CodebookReport } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { toggleFavourite } from '../../store/favourite-codes';
import { useStore } from '../../store/store';
import { editTextIn } from '../../ui/edit-text-in';
import {
  archiveCodes,
  createCode,
  exportCodebook,
  importCodebook,
  moveCodes,
  removeCode,
} from './codebook-actions';
import { meantCodes, rowsNow, useCodebook } from './codebook-state';
import { here } from './here';
import { kindCommands } from './kinds/kind-commands';
import { focusRow, markAll } from './tree-moves';

export const nameFieldId = 'code-name';

const some = () => meantCodes().length > 0;
const one = () => meantCodes().length === 1;

/** What can be done in the codebook, by key, from the palette and by its buttons. */
export function codebookCommands(showReport: (report: CodebookReport) => void): readonly Command[] {
  return [
    here('new-code', 'New code', ['N'], () => void createHere()),
    ...kindCommands,
    here('merge-codes', 'Merge into another code…', ['M'], () => ask('merge'), some),
    here('move-codes', 'Move under another code…', ['U'], () => ask('move'), some),
    here('split-code', 'Split off some of its quotes…', ['S'], () => ask('split'), hasQuotes),
    here('rename-code', 'Rename this code', ['F2'], rename, one),
    here(
      'archive-codes',
      'Archive or bring back',
      ['A'],
      () => void archiveCodes(meantCodes()),
      some,
    ),
    here('remove-code', 'Remove this code with its tags', ['Delete'], removeOne, one),
    here('indent-codes', 'Move under the code above', ['Alt+ArrowRight'], indent, some),
    here('outdent-codes', 'Move one level up', ['Alt+ArrowLeft'], outdent, some),
    here('kind-above', 'Move to the kind above', ['Alt+ArrowUp'], () => moveKind(-1), some),
    here('kind-below', 'Move to the kind below', ['Alt+ArrowDown'], () => moveKind(1), some),
    here('keep-code', 'Keep at hand, or no longer', ['*'], keepAtHand, some),
    here('mark-all-codes', 'Mark all codes', ['Mod+A'], markAll),
    here('find-code', 'Find a code', ['F', '/'], () => {
      document.getElementById('search-codes')?.focus();
    }),
    here('show-archived', 'Show or hide archived codes', [], toggleArchived),
    here('import-codebook', 'Import a codebook…', [], () => {
      void importCodebook().then((report) => {
        if (report) showReport(report);
      });
    }),
    here('export-codebook', 'Export the codebook…', [], () => void exportCodebook()),
  ];
}

const hasQuotes = () => meantCodes().length === 1 && (meantCodes()[0]?.quotes ?? 0) > 0;

function ask(asking: 'merge' | 'move' | 'split'): void {
  useCodebook.setState({ asking });
}

/** Of the kind that the keys are on. */
async function createHere(): Promise<void> {
  const rows = rowsNow();
  const { active } = useCodebook.getState();
  const kind = (rows.find((row) => row.key === active) ?? rows[0])?.kind;
  if (!kind) return;
  await createCode(kind);
  rename();
}

/** Goes into the name, beside the tree, once it is there. */
export function rename(): void {
  requestAnimationFrame(() => editTextIn(document.getElementById(nameFieldId)));
}

function removeOne(): void {
  const [code] = meantCodes();
  if (code) void removeCode(code);
}

function keepAtHand(): void {
  for (const code of meantCodes()) toggleFavourite(code.id);
}

export function toggleArchived(): void {
  useCodebook.setState({ showArchived: !useCodebook.getState().showArchived });
}

/** Under the one above it on the same level: the next to it that is not moved itself. */
function indent(): void {
  const codes = meantCodes();
  const ids = new Set(codes.map((code) => code.id));
  const rows = rowsNow();
  const first = rows.find((row) => row.code && ids.has(row.code.id));
  if (!first) return;
  const before = rows.slice(0, rows.indexOf(first));
  const parentAt = before.findLastIndex((row) => row.level < first.level);
  const above = before
    .slice(parentAt + 1)
    .findLast((row) => row.level === first.level && row.code && !ids.has(row.code.id));
  if (above?.code) void moveCodes(codes, { under: above.code });
  else useStore.getState().announce('There is no code above it on this level.');
}

function outdent(): void {
  const codes = meantCodes();
  const rows = rowsNow();
  const all = useStore.getState().loaded.codes ?? [];
  const [first] = codes;
  const parent = all.find((code) => code.id === first?.parentId);
  const kind = rows.find((row) => row.kind.key === first?.kind)?.kind;
  if (!parent || !kind) {
    useStore.getState().announce('It stands at the top already.');
    return;
  }
  const above = all.find((code) => code.id === parent.parentId);
  void moveCodes(codes, above ? { under: above } : { kind });
}

function moveKind(step: 1 | -1): void {
  const codes = meantCodes();
  const kinds = useStore.getState().loaded.kinds ?? [];
  const at = kinds.findIndex((kind) => kind.key === codes[0]?.kind);
  const kind = kinds[at + step];
  if (kind) void moveCodes(codes, { kind });
  else useStore.getState().announce('There is no kind there.');
  focusRow();
}

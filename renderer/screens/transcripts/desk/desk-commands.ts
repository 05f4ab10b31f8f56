import type { DeskLetter, Kind, Passage } from '../../../../shared/model';
import type { Command } from '../../../commands/command';
import { hrefOfLike } from '../../../store/place-like';
import { useStore } from '../../../store/store';
import { redactWords } from '../../redact/redact-draft';
import { replaceByDialog } from '../../replace/replace-by-dialog';
import { adjust } from './adjusting';
import { moveToCode } from './code-moves';
import { acceptWords, startCorrecting } from './correcting';
import { sourceMemoId } from './DeskHeader';
import { spanOf, useDesk } from './desk-state';
import { clearSelection, currentTurn, moveTurn, selectTurn, spanToTag, turnsNow } from './moving';
import { focusInPanel } from './panel/show-panel';
import { goToUntagged, movePassage } from './passage-moves';
import {
  focusCurrentTurn,
  markWords,
  removePassage,
  repeatCode,
  startMemo,
  startTagging,
  tagInVivo,
} from './tagging';

const chosenPassage = () => {
  const { passages, selectedPassageId } = useStore.getState();
  return passages.find((passage) => passage.id === selectedPassageId);
};

const isChanged = (passage: Passage) => passage.previousQuote !== null;

const hasChosen = () => chosenPassage() !== undefined;

/** What can be done at the desk, by key and from the palette. */
export function deskCommands(
  kinds: readonly Kind[],
  untagged: () => readonly number[],
): readonly Command[] {
  const tagWith = kinds.map(
    (kind): Command => ({
      id: `tag-${kind.key}`,
      title: `Tag as ${kind.name.toLowerCase()}…`,
      group: 'Here',
      keys: [kind.letter],
      run: () => startTagging(kind.key),
    }),
  );
  const inVivo = kinds.map(
    (kind): Command => ({
      ...here(
        `in-vivo-${kind.key}`,
        `Make the words themselves the code: ${kind.name.toLowerCase()}`,
        [],
        () => tagInVivo(kind.key),
      ),
      keys: [`Shift+${kind.letter}`],
    }),
  );
  return [
    ...tagWith,
    ...inVivo,
    here('repeat-code', 'Tag with the last code again', ['R'], repeatCode),
    here('select-turn', 'Select the whole turn', [], selectTurn),
    here('next-untagged', 'Next untagged turn', ['N'], () => goToUntagged(untagged(), 1)),
    here('previous-untagged', 'Previous untagged turn', ['Shift+N'], () =>
      goToUntagged(untagged(), -1),
    ),
    here('next-turn', 'Next turn', ['J'], () => moveTurn(1)),
    here('previous-turn', 'Previous turn', ['K'], () => moveTurn(-1)),
    here('next-passage', 'Next passage', [']', 'Shift+J'], () => movePassage(1)),
    here('previous-passage', 'Previous passage', ['[', 'Shift+K'], () => movePassage(-1)),
    here(
      'next-of-code',
      'Next quote of this code, in any transcript',
      ['G'],
      () => void moveToCode(1),
    ),
    here(
      'previous-of-code',
      'Previous quote of this code, in any transcript',
      ['Shift+G'],
      () => void moveToCode(-1),
    ),
    {
      ...here('resize-passage', 'Extend or shrink the passage', ['E'], () => {
        const passage = chosenPassage();
        if (passage) adjust(passage);
      }),
      enabled: hasChosen,
    },
    {
      ...here('redact-words', 'Redact these words…', [], () => redactWords(selectedWords())),
      enabled: () => selectedWords() !== '',
    },
    here('replace-text', 'Replace this transcript with a corrected file…', [], () => {
      const { transcript } = useStore.getState();
      if (transcript) void replaceByDialog(transcript.source);
    }),
    here('correct-turn', 'Correct the words of this turn', ['C', 'F2'], () => startCorrecting()),
    {
      ...here('accept-words', 'Accept the words as they are now', ['Y'], () => {
        const passage = chosenPassage();
        if (passage) void acceptWords(passage);
      }),
      enabled: () => {
        const passage = chosenPassage();
        return passage !== undefined && isChanged(passage) && passage.quote !== '';
      },
    },
    {
      ...here('next-changed', 'Next passage whose words changed', [], () =>
        movePassage(1, isChanged),
      ),
      enabled: () => useStore.getState().passages.some(isChanged),
    },
    here('mark-words', 'Keep the words as a quote without a code', ['Q'], () => void markWords()),
    here('more-like-this', 'Find more like these words', ['L'], goToLike),
    here('write-source-memo', 'Write a memo on this transcript', [], () =>
      document.getElementById(sourceMemoId)?.focus(),
    ),
    here('write-memo', 'Write a memo on the words', ['M'], () => void startMemo()),
    {
      ...here('remove-passage', 'Remove the passage', ['Delete', 'Backspace'], () => {
        const passage = chosenPassage();
        if (passage) void removePassage(passage.id);
      }),
      enabled: hasChosen,
    },
    here('who-speaks', 'Who is speaking…', ['W'], () => {
      const turn = currentTurn();
      if (turn) useDesk.setState({ speakerTurnId: turn.id });
    }),
    here('find-code', 'Find a code in the panel', ['F'], () => {
      useStore.getState().selectPassage(null);
      focusInPanel('find-code');
    }),
    here('let-go', 'Let go of the selection', ['Escape'], letGo),
  ];
}

/** The words that are selected now, across turns too. */
function selectedWords(): string {
  const span = spanOf(useDesk.getState().caret);
  if (!span) return '';
  const text = turnsNow()
    .map((turn) => turn.text)
    .join('\n');
  return text.slice(span.start, span.end);
}

/** Plain letters only from `deskLetters`: no kind can have those. */
type DeskKey =
  | DeskLetter
  | `Shift+${DeskLetter}`
  | `${'Mod' | 'Alt'}+${string}`
  | ('[' | ']' | 'F2' | 'Delete' | 'Backspace' | 'Escape');

function here(id: string, title: string, keys: readonly DeskKey[], run: () => void): Command {
  return { id, title, group: 'Here', keys, run };
}

/** Turns like what is selected, the chosen passage or the turn. */
function goToLike(): void {
  const { transcript, announce } = useStore.getState();
  const span = spanToTag();
  if (!span || !transcript) announce('Select some words first.');
  else window.location.hash = hrefOfLike({ sourceId: transcript.source.id, ...span });
}

/** Escape: first the selection goes, then the passage, then the code in the panel. */
function letGo(): void {
  const { caret } = useDesk.getState();
  if (caret) clearSelection();
  else if (useStore.getState().selectedPassageId !== null) useStore.getState().selectPassage(null);
  else useDesk.setState({ codeId: null });
  focusCurrentTurn();
}

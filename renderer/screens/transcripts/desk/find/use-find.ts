import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Transcript } from '../../../../../shared/model';
import { createFinder } from '../../../../../shared/text/find';
import { useCommands } from '../../../../commands/registry';
import { useStore } from '../../../../store/store';
import { flash } from '../highlights';
import { rangeOf } from '../page-text';
import { showPlace } from '../scrolling';
import { moveFound, showFound } from './find-moves';
import { closeFind, openFind, useFind } from './find-state';

const findCommands = [
  {
    id: 'find-here',
    title: 'Find in this transcript',
    group: 'Here',
    keys: ['Mod+F'],
    run: openFind,
  },
  {
    id: 'find-next',
    title: 'Next place found',
    group: 'Here',
    keys: ['F3', 'Mod+G'],
    whileTyping: true,
    run: () => moveFound(1),
  },
  {
    id: 'find-previous',
    title: 'Previous place found',
    group: 'Here',
    keys: ['Shift+F3', 'Mod+Shift+G'],
    whileTyping: true,
    run: () => moveFound(-1),
  },
] as const;

/** More highlights than these are not drawn at once: those around where one is are. */
const mostDrawn = 2_000;

/**
 * Keeps the highlights of what is looked for on the words, also when the text or its marks change
 * (`drawn`), and opens the transcript where a search elsewhere found something.
 */
export function useFindInTranscript({ source, turns }: Transcript, drawn: unknown): void {
  useCommands(findCommands);
  const { open, typed, found, at } = useFind();
  const finder = useMemo(() => createFinder(turns), [turns]);
  useEffect(() => {
    if (open) showFound(typed, finder(typed));
  }, [open, typed, finder]);
  useEffect(() => closeFind, []);
  useLayoutEffect(() => {
    void drawn;
    const first = Math.max(0, at - mostDrawn / 2);
    const near = found.slice(first, first + mostDrawn);
    const ranges = near.flatMap((span) => rangeOf(turns, span) ?? []);
    CSS.highlights.set('desk-found', new Highlight(...ranges));
    const current = found[at] && rangeOf(turns, found[at]);
    const highlight = new Highlight(...(current ? [current] : []));
    highlight.priority = 5;
    CSS.highlights.set('desk-found-now', highlight);
    return () => {
      CSS.highlights.delete('desk-found');
      CSS.highlights.delete('desk-found-now');
    };
  }, [turns, drawn, found, at]);
  useArrival(source.id);
}

/** The place of the text that the address names as `at=START-END`: it is shown, and flashes. */
function useArrival(sourceId: number): void {
  const wanted = useStore((state) => state.route.query.at);
  useEffect(() => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(wanted ?? '') ?? [];
    const { transcript } = useStore.getState();
    if (start === undefined || end === undefined || transcript?.source.id !== sourceId) return;
    const range = rangeOf(transcript.turns, { start: Number(start), end: Number(end) });
    if (!range) return;
    const turn = range.startContainer.parentElement?.closest<HTMLElement>('[data-turn]');
    turn?.focus({ preventScroll: true });
    showPlace(range);
    flash(range);
    useFind.setState({ found: [{ start: Number(start), end: Number(end) }], at: 0 });
  }, [wanted, sourceId]);
}

import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type MouseEvent,
  useRef,
} from 'react';
import type { Passage, Speaker, Transcript } from '../../../../shared/model';
import { CaretView } from './CaretView';
import { startCorrecting } from './correcting';
import styles from './Desk.module.css';
import { DeskHeader } from './DeskHeader';
import { useDeskLook } from './desk-look';
import { spanOf, useDesk } from './desk-state';
import { Margin } from './margin/Margin';
import type { Mark } from './marks';
import { turnsNow } from './moving';
import { chooseAmong } from './passage-moves';
import { PickerPopover } from './picker/PickerPopover';
import { SpeakerPopover } from './SpeakerPopover';
import { onSheetKey } from './sheet-keys';
import { TouchBar } from './TouchBar';
import { TurnBlock } from './TurnBlock';
import { makeTabStop } from './tab-stop';
import { wordsOf } from './turn-at';
import { useLayers } from './use-layers';
import type { Block } from './use-marks';
import { useSelection } from './use-selection';

interface SheetProps {
  readonly transcript: Transcript;
  readonly speakers: ReadonlyMap<number, Speaker>;
  readonly passages: readonly Passage[];
  readonly marks: readonly (readonly Mark[])[];
  readonly blocks: readonly Block[];
}

/** UTF-16 units from which on a transcript is long: some 9,000 words. */
const longFrom = 50_000;

/** The transcript as one sheet: all turns, the marks over them, the margin beside them. */
export function Sheet({ transcript, speakers, passages, marks, blocks }: SheetProps) {
  const { turns } = transcript;
  const sheet = useRef<HTMLDivElement>(null);
  const long = (turns.at(-1)?.end ?? 0) > longFrom;
  const textSize = useDeskLook((state) => state.textSize);
  const scale = { '--text-scale': textSize } as CSSProperties;
  useSelection(turns);
  useLayers(turns, marks);
  return (
    <div ref={sheet} className={styles.sheet} style={scale} data-sheet="">
      <DeskHeader transcript={transcript} passages={passages.length} />
      <div
        role="document"
        aria-label={transcript.source.title}
        className={styles.text}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onCopy={onCopy}
        onFocus={onFocus}
        onKeyDown={onSheetKey}
        onPointerDown={() => useDesk.setState({ byKey: false })}
      >
        {blocks.map((block) => (
          <TurnBlock key={block.id} block={block} speakers={speakers} long={long} />
        ))}
      </div>
      <Margin blocks={blocks} sheet={sheet} />
      <CaretView key={`caret-${textSize}`} turns={turns} sheet={sheet} />
      <PickerPopover sheet={sheet} />
      <TouchBar key={`bar-${textSize}`} turns={turns} sheet={sheet} />
      <SpeakerPopover transcript={transcript} />
    </div>
  );
}

/** With Alt: the turn is corrected where the pointer is. */
function onDoubleClick({ altKey, target }: MouseEvent): void {
  if (!altKey || !(target instanceof Element) || target.closest('[data-correcting]')) return;
  const id = Number(target.closest<HTMLElement>('[data-turn]')?.dataset.turn);
  const turn = turnsNow().find((candidate) => candidate.id === id);
  if (turn) startCorrecting(turn);
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('[data-correcting]')) return;
  if (document.getSelection()?.isCollapsed === false) return;
  const turn = event.target.closest<HTMLElement>('[data-turn]');
  if (event.target.closest('[data-speaker]')) {
    useDesk.setState({ speakerTurnId: Number(turn?.dataset.turn) });
    return;
  }
  const keys = event.target.closest('mark')?.dataset.marks?.split(' ') ?? [];
  chooseAmong(keys.map((key) => Number.parseInt(key, 10)));
}

/** What is copied is what stands in the transcript, character for character. */
function onCopy(event: ClipboardEvent): void {
  const span = spanOf(useDesk.getState().caret);
  if (!span) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', wordsOf(turnsNow(), span));
}

function onFocus(event: FocusEvent<HTMLElement>): void {
  const turn = event.target.closest<HTMLElement>('[data-turn]');
  if (!turn) return;
  makeTabStop(turn);
  useDesk.setState({ currentTurnId: Number(turn.dataset.turn) });
}

import { type RefObject, useCallback, useState } from 'react';
import type { Passage, Turn } from '../../../../../shared/model';
import { useStore } from '../../../../store/store';
import { useResource } from '../../../../store/use-resource';
import { Popover } from '../../../../ui/Popover';
import { type Picking, useDesk } from '../desk-state';
import { rangeOf } from '../page-text';
import { changeTag, focusCurrentTurn, tagSpan } from '../tagging';
import { wordsOf } from '../turn-at';
import { CodePicker } from './CodePicker';
import styles from './PickerPopover.module.css';

/** The picker of codes, beside the words that it is about. Lies in the sheet, so as to scroll. */
export function PickerPopover({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const picking = useDesk((state) => state.picking);
  const turns = useStore((state) => state.transcript?.turns);
  const frame = sheet.current;
  if (!picking || !turns || !frame) return null;
  return <Placed key={picking.type} picking={picking} turns={turns} sheet={frame} />;
}

interface PlacedProps {
  readonly picking: Picking;
  readonly turns: readonly Turn[];
  readonly sheet: HTMLElement;
}

function Placed({ picking, turns, sheet }: PlacedProps) {
  const kinds = useResource('kinds');
  const codes = useResource('codes');
  const passages = useStore((state) => state.passages);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [place] = useState(() => placeFor(turns, picking, sheet));
  const close = useCallback(() => useDesk.setState({ picking: null }), []);
  if (!kinds || !codes) return null;
  return (
    <>
      <span ref={setAnchor} className={styles.anchor} style={place} />
      {anchor && (
        <Popover anchor={anchor} onClose={close}>
          <div
            role="dialog"
            aria-label={picking.type === 'tag' ? 'Tag the words' : 'Change the code'}
          >
            <CodePicker
              kinds={kinds}
              codes={codes}
              startKind={picking.kind}
              given={codesOn(passages, picking)}
              words={wordsOf(turns, picking.span)}
              onStay={
                picking.type === 'tag'
                  ? (choice) => void tagSpan(picking.span, choice, true)
                  : undefined
              }
              onChoose={(choice) => {
                close();
                focusCurrentTurn();
                if (picking.type === 'tag') void tagSpan(picking.span, choice);
                else void changeTag(picking.tagId, choice);
              }}
            />
          </div>
        </Popover>
      )}
    </>
  );
}

function codesOn(passages: readonly Passage[], { span }: Picking): ReadonlySet<number> {
  const same = passages.find(({ start, end }) => start === span.start && end === span.end);
  return new Set(same?.tags.map((tag) => tag.codeId));
}

/** Height that the picker may need, in CSS pixels. */
const room = 400;

/**
 * The box of the words within the sheet, or of what can be seen of them; where they leave no room
 * above nor below, their part at the top, so that the picker may lie over the rest.
 */
function placeFor(turns: readonly Turn[], { span }: Picking, sheet: HTMLElement) {
  const box = rangeOf(turns, span)?.getBoundingClientRect();
  const frame = sheet.getBoundingClientRect();
  if (!box) return { left: 0, top: 0 };
  const top = Math.max(box.top, 60);
  const fits = box.top > room || window.innerHeight - box.bottom > room;
  const lowest = fits ? box.bottom : Math.min(box.bottom, window.innerHeight - room);
  return {
    left: box.left - frame.left,
    top: top - frame.top,
    width: box.width,
    height: Math.max(0, lowest - top),
  };
}

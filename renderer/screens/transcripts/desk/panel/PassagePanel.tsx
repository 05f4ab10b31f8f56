import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { CountedCode, Kind, Passage, Transcript } from '../../../../../shared/model';
import { clockTime } from '../../../../../shared/text/clock';
import { hrefOfLike } from '../../../../store/place-like';
import { useStore } from '../../../../store/store';
import { Button } from '../../../../ui/Button';
import { KindMark } from '../../../../ui/KindMark';
import { withArticle } from '../../../../ui/kind-words';
import { MemoField } from '../../../../ui/MemoField';
import { OthersMemos } from '../../../../ui/MemoOn';
import { counted, inQuotes } from '../../../../ui/words';
import { spanOf, useDesk } from '../desk-state';
import { movePassage } from '../passage-moves';
import { focusCurrentTurn, removePassage, resizePassage } from '../tagging';
import { turnAt } from '../turn-at';
import { ChangedWords } from './ChangedWords';
import { Overlapping } from './Overlapping';
import styles from './PassagePanel.module.css';
import { TagRow } from './TagRow';

interface PassagePanelProps {
  readonly passage: Passage;
  readonly passages: readonly Passage[];
  readonly transcript: Transcript;
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
}

/** A passage: its exact words, its codes, its memo. */
export function PassagePanel({ passage, passages, transcript, kinds, codes }: PassagePanelProps) {
  const selecting = useDesk((state) => spanOf(state.caret) !== null);
  const about = { type: 'passage', id: passage.id } as const;
  const close = () => {
    useStore.getState().selectPassage(null);
    focusCurrentTurn();
  };
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>Passage</h2>
        <Button look="quiet" title="Previous passage ([)" onClick={() => movePassage(-1)}>
          <ChevronLeft size={16} aria-label="Previous passage" />
        </Button>
        <Button look="quiet" title="Next passage (])" onClick={() => movePassage(1)}>
          <ChevronRight size={16} aria-label="Next passage" />
        </Button>
        <Button look="quiet" title="Back to the codes (Esc)" onClick={close}>
          <X size={16} aria-label="Back to the codes" />
        </Button>
      </div>
      <Overlapping passage={passage} passages={passages} />
      {passage.quote !== '' && (
        <blockquote className={styles.quote}>{inQuotes(passage.quote)}</blockquote>
      )}
      <p className={styles.place}>{placeInWords(passage, transcript)}</p>
      {passage.previousQuote !== null && (
        <ChangedWords passage={passage} previous={passage.previousQuote} />
      )}
      <h3>Codes</h3>
      {passage.tags.length === 0 && (
        <p className={styles.place}>None: the words are kept to be cited, or for their memo.</p>
      )}
      <ul className={styles.tags}>
        {passage.tags.map((tag) => {
          const code = codes.find((candidate) => candidate.id === tag.codeId);
          const kind = kinds.find((candidate) => candidate.key === code?.kind);
          return (
            code &&
            kind && <TagRow key={tag.id} tag={tag} code={code} kind={kind} passage={passage} />
          );
        })}
      </ul>
      <div className={styles.add}>
        <span>Add</span>
        {kinds.map((kind) => (
          <Button
            key={kind.key}
            look="quiet"
            title={`Add ${withArticle(kind)} (${kind.letter})`}
            aria-label={`Add ${withArticle(kind)}`}
            onClick={() => {
              const span = { start: passage.start, end: passage.end };
              useDesk.setState({ picking: { type: 'tag', span, kind: kind.key } });
            }}
          >
            <KindMark kind={kind} />
          </Button>
        ))}
      </div>
      <h3>Memo</h3>
      <MemoField
        key={passage.id}
        id="passage-memo"
        about={about}
        label="Memo"
        stored={passage.memo ?? ''}
        placeholder="What you think about these words"
        onEscape={focusCurrentTurn}
      />
      <OthersMemos about={about} />
      <div className={styles.foot}>
        {selecting && (
          <Button onClick={() => void resizePassage(passage)} title="E">
            Make it what is selected
          </Button>
        )}
        {passage.quote !== '' && (
          <a className={styles.like} href={hrefOfLike(passage)} title="L">
            More like this
          </a>
        )}
        <Button look="quiet" onClick={() => void removePassage(passage.id)}>
          Remove passage
        </Button>
      </div>
    </div>
  );
}

/** "Marta, 00:06:20 · 21 words" */
function placeInWords(passage: Passage, { turns, speakers }: Transcript): string {
  const turn = turnAt(turns, passage.start);
  const speaker = speakers.find((candidate) => candidate.id === turn?.speakerId);
  const who = speaker ? speaker.name : `Turn ${(turn?.ordinal ?? 0) + 1}`;
  const when = turn?.startMs == null ? null : clockTime(turn.startMs);
  const words = passage.quote.split(/\s+/).filter(Boolean).length;
  const interviewer = speaker?.interviewer ? 'interviewer: counts for nobody' : null;
  return [[who, when].filter(Boolean).join(', '), counted(words, 'word'), interviewer]
    .filter(Boolean)
    .join(' · ');
}

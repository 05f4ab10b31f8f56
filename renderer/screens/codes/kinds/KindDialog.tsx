import { type FormEvent, useId, useState } from 'react';
import {
  addedShapes,
  freeLetters,
  jobSlotSchema,
  jobSlots,
  type Kind,
  kindColours,
  offeredKinds,
} from '../../../../shared/model';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Field } from '../../../ui/Field';
import { KindMark } from '../../../ui/KindMark';
import { slotNames } from '../../jobs/slots';
import { Choices } from './Choices';
import styles from './KindDialog.module.css';
import { KindPreview } from './KindPreview';
import { addKind, changeKind } from './kind-actions';
import { draftOf, type KindDraft, problemOf, withName, withOffer, wordsOf } from './kind-draft';

interface KindDialogProps {
  readonly kinds: readonly Kind[];
  /** The kind that is changed; null makes a new one. */
  readonly kind: Kind | null;
  readonly onClose: () => void;
}

/** Makes a kind of code, or changes one: what it is called, its key, and how it looks. */
export function KindDialog({ kinds, kind, onClose }: KindDialogProps) {
  const [start] = useState(() => draftOf(kinds, kind));
  if (!start) {
    return (
      <Dialog
        title="New kind of code"
        onClose={onClose}
        actions={<Button onClick={onClose}>Close</Button>}
      >
        <p>
          Every letter that the desk leaves free is the key of a kind already. Remove a kind that
          you do not need, and its letter is free for another.
        </p>
      </Dialog>
    );
  }
  return <KindForm kinds={kinds} kind={kind} start={start} onClose={onClose} />;
}

function KindForm({
  kinds,
  kind,
  start,
  onClose,
}: KindDialogProps & { readonly start: KindDraft }) {
  const [draft, setDraft] = useState(start);
  const [refusal, setRefusal] = useState<string | null>(null);
  const formId = useId();
  const set = (changes: Partial<KindDraft>) => {
    setRefusal(null);
    setDraft({ ...draft, ...changes });
  };
  const others = kinds.filter((other) => other.key !== kind?.key);
  const problem = refusal ?? problemOf(draft, others);
  const named = draft.name.trim() !== '' && draft.plural.trim() !== '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!named || problem !== null) return;
    const words = wordsOf(draft);
    const refused = await (kind ? changeKind(kind, words) : addKind(words));
    if (refused === null) onClose();
    else setRefusal(refused);
  };
  const builtIn = kind?.builtIn === true;
  const look = { key: 'draft', letter: draft.letter, shape: builtIn ? kind.shape : draft.shape };
  return (
    <Dialog
      title={kind ? `Change the kind “${kind.name}”` : 'New kind of code'}
      wide
      onClose={onClose}
      actions={
        <>
          <p className={styles.problem} role="status">
            {problem}
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" form={formId} disabled={!named || problem !== null}>
            {kind ? 'Save' : 'Add the kind'}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)}>
        {!kind && <Offers kinds={kinds} draft={draft} onChoose={setDraft} />}
        <div className={styles.names}>
          <Field label="One is called">
            {(id) => (
              <input
                id={id}
                data-autofocus=""
                placeholder="Anxiety"
                maxLength={40}
                autoComplete="off"
                value={draft.name}
                onChange={({ target }) => set(withName(draft, kinds, target.value))}
              />
            )}
          </Field>
          <Field label="Several are called">
            {(id) => (
              <input
                id={id}
                placeholder="Anxieties"
                maxLength={40}
                autoComplete="off"
                value={draft.plural}
                onChange={({ target }) => set({ plural: target.value, ownPlural: true })}
              />
            )}
          </Field>
        </div>
        <Field label="What belongs to it">
          {(id) => (
            <input
              id={id}
              maxLength={2000}
              placeholder="What they fear of the new way"
              value={draft.description}
              onChange={({ target }) => set({ description: target.value })}
            />
          )}
        </Field>
        {builtIn ? (
          <p className={styles.fixed}>
            Jobs are made of this kind, so it keeps its key {kind.letter}, its shape and its place
            in them.
          </p>
        ) : (
          <div className={styles.beside}>
            <Choices
              legend="Key at the desk"
              name="letter"
              options={freeLetters(kinds, kind?.key)}
              chosen={draft.letter}
              onChoose={(letter) => set({ letter, ownLetter: true })}
              draw={(letter) => <kbd className={styles.letter}>{letter}</kbd>}
            />
            <Choices
              legend="Shape"
              name="shape"
              options={addedShapes}
              chosen={draft.shape}
              onChoose={(shape) => set({ shape })}
              draw={(shape) => (
                <KindMark kind={{ ...look, shape }} colour={draft.colour} size={20} />
              )}
            />
          </div>
        )}
        <Choices
          legend="Colour"
          name="colour"
          options={kindColours}
          chosen={draft.colour}
          onChoose={(colour) => set({ colour })}
          draw={(colour) => <KindMark kind={look} colour={colour} size={20} />}
        />
        <KindPreview look={look} colour={draft.colour} plural={draft.plural} />
        {!builtIn && (
          <Field
            label="Part of a job that its codes can word"
            hint="Its codes are then offered for that part, beside those of the kind that the part is for."
          >
            {(id) => (
              <select
                id={id}
                value={draft.slot ?? ''}
                onChange={({ target }) =>
                  set({ slot: jobSlotSchema.safeParse(target.value).data ?? null })
                }
              >
                <option value="">None</option>
                {jobSlots.map((slot) => (
                  <option key={slot} value={slot}>
                    {slotNames[slot]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}

interface OffersProps {
  readonly kinds: readonly Kind[];
  readonly draft: KindDraft;
  readonly onChoose: (draft: KindDraft) => void;
}

/** Kinds that many studies need, as far as this one has none of the name. */
function Offers({ kinds, draft, onChoose }: OffersProps) {
  const taken = new Set(kinds.map(({ name }) => name.toLowerCase()));
  const offered = offeredKinds.filter(({ name }) => !taken.has(name.toLowerCase()));
  return (
    <div className={styles.start}>
      <p>
        For what is none of the four: a kind has a key at the desk, a colour, and codes of its own.
        Start from one that many studies need, or name your own.
      </p>
      <div className={styles.offers}>
        {offered.map((offer) => (
          <button
            key={offer.name}
            type="button"
            aria-pressed={draft.name === offer.name}
            onClick={() => onChoose(withOffer(draft, kinds, offer))}
          >
            {offer.name}
          </button>
        ))}
      </div>
    </div>
  );
}

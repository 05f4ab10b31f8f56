import { encodings, type ImportPreview, type ReadingChoices } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { Field } from '../../../ui/Field';
import { ColumnControls } from './ColumnControls';
import type { ControlProps } from './control-props';
import styles from './LookControls.module.css';
import { PatternControls } from './PatternControls';
import { WhoAsks } from './WhoAsks';

interface LookControlsProps {
  readonly preview: ImportPreview;
  readonly choices: ReadingChoices;
}

/** What can be chosen about how a file is read. Each choice is tried at once. */
export function LookControls({ preview, choices }: LookControlsProps) {
  const chooseReading = useStore((state) => state.chooseReading);
  const props = { preview, choices, onChoose: (next: ReadingChoices) => void chooseReading(next) };
  return (
    <section className={styles.controls} aria-label="How it is read">
      <FlavourControl {...props} />
      {(preview.kind === 'lines' || preview.kind === 'cues') && <PatternControls {...props} />}
      {preview.columns && <ColumnControls {...props} />}
      {preview.textual && <EncodingControl {...props} />}
      {preview.columns?.how?.by !== 'answer columns' && <BodyControls {...props} />}
      <WhoAsks {...props} />
    </section>
  );
}

/** Not the key of any flavour. */
const byHand = ' ';

function FlavourControl({ preview, choices, onChoose }: ControlProps) {
  const how = choices.how ?? preview.how;
  const key = how.by === 'flavour' ? how.key : null;
  return (
    <Field
      label="Read as"
      hint={preview.chosenBy === 'memory' ? fromMemory(preview) : sure(preview)}
    >
      {(id) => (
        <select
          id={id}
          value={key ?? byHand}
          onChange={({ target }) =>
            onChoose({ ...choices, how: { by: 'flavour', key: target.value } })
          }
        >
          {key === null && <option value={byHand}>{byHandName(preview)}</option>}
          {preview.recognised.map(({ key: one, flavour: name, confidence }) => (
            <option key={one} value={one}>
              {name}, {Math.round(confidence * 100)} % sure
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Nobody has set anything yet where the reader only proposes. */
function byHandName({ flavour, confidence }: ImportPreview): string {
  return confidence === 0 ? flavour : `${flavour}, set by hand`;
}

function sure({ reason }: ImportPreview): string {
  return `${reason}.`;
}

function fromMemory(preview: ImportPreview): string {
  return `As was chosen for a file written the same way. ${sure(preview)}`;
}

function EncodingControl({ preview, choices, onChoose }: ControlProps) {
  return (
    <Field label="Encoding">
      {(id) => (
        <select
          id={id}
          value={choices.encoding ?? preview.encoding}
          onChange={({ target }) => {
            const encoding = encodings.find((name) => name === target.value);
            if (encoding) onChoose({ ...choices, encoding });
          }}
        >
          {encodings.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
}

function BodyControls({ preview, choices, onChoose }: ControlProps) {
  const unit = preview.unit;
  const change = (side: 'begin' | 'end', written: string) => {
    const { [side]: _before, ...others } = choices;
    const line = Number.parseInt(written, 10);
    onChoose(line >= 1 ? { ...others, [side]: line } : others);
  };
  const field = (side: 'begin' | 'end', label: string, placeholder: string) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={1}
          placeholder={placeholder}
          value={choices[side] ?? ''}
          onChange={({ target }) => change(side, target.value)}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.pair}>
      {field('begin', `Begins at ${unit}`, 'as found')}
      {field('end', `Ends with ${unit}`, 'as found')}
    </div>
  );
}

import { useState } from 'react';
import { type PatternHow, type SpeakerMark, speakerMarks } from '../../../../shared/model';
import { templateFault } from '../../../../shared/text/speaker-template';
import { Field } from '../../../ui/Field';
import { counted } from '../../../ui/words';
import { type ControlProps, patternIn } from './control-props';
import styles from './LookControls.module.css';

const marks: Readonly<Record<SpeakerMark, string>> = {
  colon: 'A colon: Anna: text',
  dash: 'A dash: Anna – text',
  tab: 'A tab: Anna → text',
  brackets: 'Brackets: [Anna] text',
  line: 'A line of its own',
  bold: 'Bold type',
};

/** By what the names of speakers are found, with what is found. */
export function PatternControls({ preview, choices, onChoose }: ControlProps) {
  const how = patternIn(choices);
  const choose = (next: PatternHow) => onChoose({ ...choices, how: next });
  return (
    <>
      <Field label="A speaker’s name has" hint={found(how, preview)}>
        {(id) => (
          <select
            id={id}
            value={how?.by === 'mark' ? how.mark : how ? 'template' : ''}
            onChange={({ target }) => {
              const mark = speakerMarks.find((one) => one === target.value);
              const names = { also: [], not: [] };
              if (mark) choose({ by: 'mark', mark, names });
              else if (target.value === 'template')
                choose({ by: 'template', template: 'NAME:', names });
              else onChoose(withoutHow(choices));
            }}
          >
            <option value="">What “Read as” says</option>
            {speakerMarks.map((mark) => (
              <option key={mark} value={mark}>
                {marks[mark]}
              </option>
            ))}
            <option value="template">A pattern of your own</option>
          </select>
        )}
      </Field>
      {how?.by === 'template' && (
        <TemplateField
          template={how.template}
          onChange={(template) => choose({ ...how, template })}
        />
      )}
      {how && preview.names.length > 0 && (
        <fieldset className={styles.list}>
          <legend>Which of these are speakers</legend>
          {preview.names.map(({ name, turns, speaker }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={speaker}
                onChange={({ target }) => choose(withName(how, name, target.checked))}
              />
              <span>{name}</span>
              <span className={styles.count}>{turns}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function withoutHow({ how: _how, ...others }: ControlProps['choices']): ControlProps['choices'] {
  return others;
}

function found(how: PatternHow | null, { names }: ControlProps['preview']): string {
  if (!how) return 'Choose a mark where speakers were not found, or not all.';
  const speakers = names.filter(({ speaker }) => speaker);
  const turns = speakers.reduce((sum, name) => sum + name.turns, 0);
  return `${counted(turns, 'turn')} by ${counted(speakers.length, 'name')}.`;
}

function withName(how: PatternHow, name: string, speaker: boolean): PatternHow {
  const also = how.names.also.filter((one) => one !== name);
  const not = how.names.not.filter((one) => one !== name);
  const names = speaker ? { also: [...also, name], not } : { also, not: [...not, name] };
  return { ...how, names };
}

interface TemplateFieldProps {
  readonly template: string;
  readonly onChange: (template: string) => void;
}

/** What is typed is tried as soon as it can be used. */
function TemplateField({ template, onChange }: TemplateFieldProps) {
  const [written, setWritten] = useState(template);
  const fault = templateFault(written);
  return (
    <Field
      label="The pattern"
      hint={fault ?? 'NAME is the name, TIME a clock time, a space any spaces: TIME NAME |'}
    >
      {(id) => (
        <input
          id={id}
          value={written}
          maxLength={60}
          aria-invalid={fault !== null}
          onChange={({ target }) => {
            setWritten(target.value);
            if (templateFault(target.value) === null) onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}

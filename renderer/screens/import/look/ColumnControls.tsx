import type { ColumnsHow } from '../../../../shared/model';
import { Field } from '../../../ui/Field';
import type { ControlProps } from './control-props';
import styles from './LookControls.module.css';

/** What the columns of a table hold: turns a row, or the answers of a respondent. */
export function ColumnControls({ preview, choices, onChoose }: ControlProps) {
  const columns = preview.columns?.names ?? [];
  const chosen = choices.how?.by === 'turn columns' || choices.how?.by === 'answer columns';
  const how = chosen && choices.how ? choices.how : (preview.columns?.how ?? null);
  const options = columns.map(({ name, example }, at) => ({
    value: at,
    label: name === '' ? `Column ${at + 1}: ${example}` : name,
  }));
  const choose = (next: ColumnsHow) => onChoose({ ...choices, how: next });
  const table = how?.by === 'turn columns' || how?.by === 'answer columns' ? how : null;
  const header = table?.header ?? true;
  return (
    <>
      <Field label="A row of the table is">
        {(id) => (
          <select
            id={id}
            value={table?.by ?? ''}
            onChange={({ target }) =>
              choose(target.value === 'turn columns' ? turns(header) : answers(header))
            }
          >
            {!table && <option value="">What “Read as” says</option>}
            <option value="turn columns">A turn</option>
            <option value="answer columns">A respondent’s answers</option>
          </select>
        )}
      </Field>
      {table?.by === 'turn columns' && (
        <>
          <Column
            label="What is said"
            value={table.text}
            options={options}
            onChange={(text) => choose({ ...table, text: text ?? 0 })}
          />
          <Column
            label="Who says it"
            none="Nobody is named"
            value={table.speaker}
            options={options}
            onChange={(speaker) => choose({ ...table, speaker })}
          />
          <Column
            label="Start"
            none="No times"
            value={table.start}
            options={options}
            onChange={(start) => choose({ ...table, start })}
          />
          <Column
            label="End"
            none="No times"
            value={table.end}
            options={options}
            onChange={(end) => choose({ ...table, end })}
          />
        </>
      )}
      {table?.by === 'answer columns' && (
        <>
          <Column
            label="Who answers"
            none="By their place in the table"
            value={table.respondent}
            options={options}
            onChange={(respondent) => choose({ ...table, respondent })}
          />
          <fieldset className={styles.list}>
            <legend>Answers in people’s own words</legend>
            {options.map(({ value, label }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={table.answers.includes(value)}
                  disabled={table.answers.length === 1 && table.answers.includes(value)}
                  onChange={({ target }) =>
                    choose({ ...table, answers: withAnswer(table.answers, value, target.checked) })
                  }
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {table && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={table.header}
            onChange={({ target }) => choose({ ...table, header: target.checked })}
          />
          The first row names the columns
        </label>
      )}
    </>
  );

  function turns(withHeader: boolean): ColumnsHow {
    const none = { speaker: null, start: null, end: null };
    return { by: 'turn columns', header: withHeader, text: wordiest(columns), ...none };
  }
  function answers(withHeader: boolean): ColumnsHow {
    const first = [wordiest(columns)];
    return { by: 'answer columns', header: withHeader, respondent: null, answers: first };
  }
}

/** Where to start from: the column that shows the longest text. */
function wordiest(columns: readonly { readonly example: string }[]): number {
  const lengths = columns.map(({ example }) => example.length);
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}

function withAnswer(answers: readonly number[], at: number, taken: boolean): number[] {
  const others = answers.filter((one) => one !== at);
  return taken ? [...others, at].sort((a, b) => a - b) : others;
}

interface ColumnProps {
  readonly label: string;
  /** What it says where no column is chosen; without it one must be. */
  readonly none?: string;
  readonly value: number | null;
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly onChange: (value: number | null) => void;
}

function Column({ label, none, value, options, onChange }: ColumnProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

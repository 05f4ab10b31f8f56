import type { ColumnsHow } from '../../../../shared/model';
import { Field } from '../../../ui/Field';
import { counted } from '../../../ui/words';
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
  const list = table?.list;
  const inList = preview.kind === 'json';
  return (
    <>
      <ListControl preview={preview} how={table} onChoose={choose} />
      <Field label={inList ? 'An entry of it is' : 'A row of the table is'}>
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
      {table && !inList && (
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
    return { by: 'turn columns', header: withHeader, list, text: wordiest(columns), ...none };
  }
  function answers(withHeader: boolean): ColumnsHow {
    const first = [wordiest(columns)];
    const rest = { respondent: null, answers: first };
    return { by: 'answer columns', header: withHeader, list, ...rest };
  }
}

interface ListControlProps {
  readonly preview: ControlProps['preview'];
  readonly how: ColumnsHow | null;
  readonly onChoose: (how: ColumnsHow) => void;
}

/** Which of the lists in JSON is the transcript, where there are several. */
function ListControl({ preview, how, onChoose }: ListControlProps) {
  const lists = preview.columns?.lists ?? [];
  if (lists.length < 2) return null;
  const known = lists.findIndex(({ path }) => path.join('\n') === how?.list?.join('\n'));
  return (
    <Field label="The list that is read">
      {(id) => (
        <select
          id={id}
          value={known}
          onChange={({ target }) => {
            const chosen = lists[Number(target.value)];
            if (chosen) onChoose(chosen.how);
          }}
        >
          {known === -1 && <option value={-1}>What “Read as” says</option>}
          {lists.map(({ path, entries }, at) => (
            <option key={path.join('\n')} value={at}>
              {path.join(' › ') || 'The whole file'}, {counted(entries, 'entry', 'entries')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
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

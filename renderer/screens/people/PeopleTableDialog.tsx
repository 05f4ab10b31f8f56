import { useEffect, useState } from 'react';
import type { CoreParams } from '../../../shared/contract';
import type { PeopleTable } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { counted, inQuotes } from '../../ui/words';
import { LineList } from './LineList';
import styles from './PeopleTableDialog.module.css';
import { takeTable } from './people-actions';
import { TableColumn } from './TableColumn';

interface PeopleTableDialogProps {
  readonly path: string;
  readonly onClose: () => void;
}

type Choices = Omit<CoreParams<'participants.readTable'>, 'path'>;

/** Attributes from a table: what it has is shown, and chosen among, before anything changes. */
export function PeopleTableDialog({ path, onClose }: PeopleTableDialogProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [table, setTable] = useState<PeopleTable | null>(null);
  const [unwanted, setUnwanted] = useState<ReadonlySet<number>>(new Set());
  const [newPeople, setNewPeople] = useState(false);
  useEffect(() => {
    let wanted = true;
    void call('participants.readTable', { path, ...choices }).then((read) => {
      if (!wanted) return;
      const value = valueOrNotice(read, useStore.getState());
      if (value) setTable(value);
      else onClose();
    });
    return () => {
      wanted = false;
    };
  }, [path, choices, onClose]);
  if (!table) return null;
  const columns = table.columns.filter(({ index }) => !unwanted.has(index));
  const unknown = table.rows.filter(({ participantId }) => participantId === null);
  const known = table.rows.length - unknown.length;
  const rows = newPeople ? table.rows : table.rows.filter((row) => row.participantId !== null);
  const warnings = table.warnings.filter(({ column }) => column === null || !unwanted.has(column));
  const unfit = new Set(warnings.map(({ line, column }) => `${line} ${column}`));
  const values = rows.flatMap(({ line, cells }) =>
    columns.filter(({ index }) => cells[index] !== '' && !unfit.has(`${line} ${index}`)),
  ).length;
  const ready = values > 0 || (newPeople && unknown.length > 0);
  const typed = (of: PeopleTable['columns']) => of.map(({ index, type }) => ({ index, type }));
  const take = async () => {
    const { nameColumn } = table;
    if (await takeTable({ path, nameColumn, columns: typed(columns), newPeople })) onClose();
  };
  return (
    <FormDialog
      title={`Attributes from ${inQuotes(table.file)}`}
      submit={`Take over ${counted(values, 'value')}`}
      ready={ready}
      onSubmit={take}
      wide
      onClose={onClose}
    >
      <Field
        label="The names are in"
        hint={`${known} of ${counted(table.rows.length, 'row')} ${known === 1 ? 'is' : 'are'} about somebody in this study.`}
      >
        {(id) => (
          <select
            id={id}
            value={table.nameColumn}
            onChange={(event) => setChoices({ nameColumn: Number(event.target.value) })}
          >
            {[...table.heads.entries()].map(([place, head]) => (
              <option key={place} value={place}>
                {head === '' ? `Column ${place + 1}` : head}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ul className={styles.columns} aria-label="Columns">
        {table.columns.map((column) => (
          <TableColumn
            key={column.index}
            column={column}
            samples={samplesOf(table, column.index)}
            wanted={!unwanted.has(column.index)}
            onWanted={(wanted) => {
              const next = new Set(unwanted);
              if (wanted) next.delete(column.index);
              else next.add(column.index);
              setUnwanted(next);
            }}
            onType={(type) =>
              setChoices({
                nameColumn: table.nameColumn,
                columns: typed(
                  table.columns.map((other) => (other === column ? { ...other, type } : other)),
                ),
              })
            }
          />
        ))}
      </ul>
      {unknown.length > 0 && (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={newPeople}
              onChange={(event) => setNewPeople(event.target.checked)}
            />
            Make these new people: the study has nobody called so
          </label>
          <LineList
            label="Not in this study"
            lines={unknown.map(({ line, name }) => ({ line, text: name }))}
          />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <p className={styles.heading}>Stays out</p>
          <LineList
            label="Stays out"
            lines={warnings.map(({ line, message }) => ({ line, text: message }))}
          />
        </>
      )}
    </FormDialog>
  );
}

function samplesOf({ rows }: PeopleTable, index: number): readonly string[] {
  const said = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  return [...new Set(said)].slice(0, 3);
}

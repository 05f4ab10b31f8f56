import { type AttributeType, attributeTypes, type PeopleTable } from '../../../shared/model';
import { shortened } from '../../ui/words';
import { typeWords } from './attribute-types';
import styles from './PeopleTableDialog.module.css';

interface TableColumnProps {
  readonly column: PeopleTable['columns'][number];
  readonly samples: readonly string[];
  readonly wanted: boolean;
  readonly onWanted: (wanted: boolean) => void;
  readonly onType: (type: AttributeType) => void;
}

/** A column of a table of people: whether it becomes an attribute, and what that one holds. */
export function TableColumn({ column, samples, wanted, onWanted, onType }: TableColumnProps) {
  const { header, type, known } = column;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => onWanted(event.target.checked)}
        />
        {header}
      </label>
      <select
        aria-label={`${header} holds`}
        value={type}
        disabled={known || !wanted}
        title={known ? 'The study has this attribute: it keeps its type.' : undefined}
        onChange={(event) =>
          onType(attributeTypes.find((other) => other === event.target.value) ?? 'text')
        }
      >
        {attributeTypes.map((other) => (
          <option key={other} value={other}>
            {typeWords[other]}
          </option>
        ))}
      </select>
      <span className={styles.samples}>
        {samples.length === 0
          ? 'Empty'
          : samples.map((sample) => shortened(sample, 30)).join(' · ')}
      </span>
    </li>
  );
}

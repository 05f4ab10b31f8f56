import { memo } from 'react';
import type { RedactionGroup, RedactionPlace, RedactionPreview } from '../../../shared/model';
import { counted } from '../../ui/words';
import styles from './RedactScreen.module.css';

interface PlaceGroupsProps {
  readonly preview: RedactionPreview;
  /** Keys of places, spellings and groups. */
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (leftOut: ReadonlySet<string>) => void;
}

function AllPlaceGroups({ preview, leftOut, onLeftOut }: PlaceGroupsProps) {
  const toggle = (key: string) => {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    onLeftOut(next);
  };
  return (
    <>
      <fieldset className={styles.forms}>
        <legend>Spellings found</legend>
        {preview.forms.map(({ key, words, count }) => (
          <label key={key}>
            <input type="checkbox" checked={!leftOut.has(key)} onChange={() => toggle(key)} />
            {words} <span className={styles.number}>{count.toLocaleString('en')}</span>
          </label>
        ))}
      </fieldset>
      {preview.groups.map((group) => (
        <section key={group.key} className={styles.group} aria-label={group.title}>
          <h2>
            <label>
              <input
                type="checkbox"
                checked={!leftOut.has(group.key)}
                onChange={() => toggle(group.key)}
              />
              {group.title} <span className={styles.number}>{counted(group.count, 'place')}</span>
            </label>
          </h2>
          <Places
            group={group}
            isOut={(place) => isLeftOut(place, group.key, leftOut)}
            isFixed={(place) => leftOut.has(group.key) || leftOut.has(place.form)}
            onToggle={toggle}
          />
        </section>
      ))}
    </>
  );
}

/** Every place that would be reached, each with a box by which it can be left out. */
export const PlaceGroups = memo(AllPlaceGroups);

interface PlacesProps {
  readonly group: RedactionGroup;
  readonly isOut: (place: RedactionPlace) => boolean;
  /** Left out with its group or spelling: its own box has no say. */
  readonly isFixed: (place: RedactionPlace) => boolean;
  readonly onToggle: (key: string) => void;
}

function Places({ group, isOut, isFixed, onToggle }: PlacesProps) {
  const unlisted = group.count - group.places.length;
  return (
    <>
      <ul>
        {group.places.map((place) => (
          <li key={place.key} className={styles.place} data-out={isOut(place)}>
            <label className={styles.placed}>
              <input
                type="checkbox"
                className={styles.box}
                checked={!isOut(place)}
                disabled={isFixed(place)}
                onChange={() => onToggle(place.key)}
              />
              <span>
                <q className={styles.words}>
                  {place.before}
                  <del className={styles.old}>{place.words}</del>{' '}
                  <ins className={styles.new}>{place.replacement}</ins>
                  {place.after}
                </q>
                <span className={styles.where}>{place.where}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p className={styles.note}>
          And {counted(unlisted, 'more place')} that go with the group and its spellings.
        </p>
      )}
    </>
  );
}

function isLeftOut(place: RedactionPlace, group: string, leftOut: ReadonlySet<string>): boolean {
  return leftOut.has(place.key) || leftOut.has(place.form) || leftOut.has(group);
}

/** How many places are left after what is left out; of those not listed, as far as can be told. */
export function countChosen(preview: RedactionPreview, leftOut: ReadonlySet<string>): number {
  return preview.groups
    .filter(({ key }) => !leftOut.has(key))
    .reduce((sum, { key, count, places }) => {
      return sum + count - places.filter((place) => isLeftOut(place, key, leftOut)).length;
    }, 0);
}

import { createHash } from 'node:crypto';
import type { RedactionForm, RedactionGroup, RedactionPreview } from '../../../shared/model';
import { characterEnd, characterStart } from '../../../shared/text/graphemes';
import type { PlannedGroup, PlannedPart, PlannedPlace } from './plan';

/** Places that a preview lists one by one; of more, their groups and spellings say how many. */
const mostListed = 10_000;
/** UTF-16 units of the text that are shown on either side of a place. */
const around = 60;

/** What a person looks through before words are redacted. */
export function previewOf(planned: readonly PlannedGroup[]): RedactionPreview {
  const forms = new Map<string, RedactionForm>();
  const hash = createHash('sha256');
  let count = 0;
  const groups = planned.flatMap(({ rows, ...group }): RedactionGroup[] => {
    const places: RedactionGroup['places'][number][] = [];
    const before = count;
    for (const { where, parts } of rows) {
      for (const part of parts.values()) {
        for (const place of part.places) {
          count += 1;
          const words = part.text.slice(place.start, place.end);
          hash.update(`${place.key}\n${words}\n`);
          const form = forms.get(place.form);
          forms.set(place.form, {
            key: place.form,
            entry: place.entry,
            words,
            count: (form?.count ?? 0) + 1,
          });
          if (count <= mostListed) places.push({ where, ...snippetOf(part, place) });
        }
      }
    }
    return count === before ? [] : [{ ...group, count: count - before, places }];
  });
  return {
    count,
    groups,
    forms: [...forms.values()].sort((a, b) => a.entry - b.entry || b.count - a.count),
    stamp: hash.digest('hex'),
  };
}

function snippetOf({ text }: PlannedPart, { key, form, start, end, text: put }: PlannedPlace) {
  const from = characterStart(text, Math.max(0, start - around));
  const to = characterEnd(text, Math.min(text.length, end + around));
  return {
    key,
    form,
    replacement: put,
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** The groups with those places that are not left out: by their own key, their group's or form's. */
export function withoutLeftOut(
  planned: readonly PlannedGroup[],
  leftOut: readonly string[],
): PlannedGroup[] {
  const keys = new Set(leftOut);
  return planned
    .filter((group) => !keys.has(group.key))
    .map((group) => ({
      ...group,
      rows: group.rows.flatMap((row) => {
        const parts = [...row.parts].flatMap(([index, part]) => {
          const places = part.places.filter(({ key, form }) => !keys.has(key) && !keys.has(form));
          return places.length === 0 ? [] : [[index, { ...part, places }] as const];
        });
        return parts.length === 0 ? [] : [{ ...row, parts: new Map(parts) }];
      }),
    }));
}

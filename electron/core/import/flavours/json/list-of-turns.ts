import type { JsonDocument } from '../../document';
import type { Flavour } from '../flavour';
import { rowTurns } from '../rows/turns';
import { listAsTable } from './lists';

/** Any list of objects that has, by the names of its fields, speakers or times and what is said. */
export const listOfTurns: Flavour<JsonDocument> = {
  recognise({ value }) {
    const list = listAsTable(value);
    const reading = list && rowTurns.recognise(list.table);
    if (!reading) return null;
    return {
      ...reading,
      read: () => {
        const draft = reading.read();
        return { ...draft, warnings: [...list.warnings, ...draft.warnings] };
      },
      flavour: 'JSON list',
      confidence: reading.confidence * 0.8,
      reason: `It has a list of entries. ${reading.reason}`,
    };
  },
};

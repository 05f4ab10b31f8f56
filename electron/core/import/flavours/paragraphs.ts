import type { LineDocument } from '../document';
import { type Draft, DraftBuilder } from '../draft';
import type { Flavour } from './flavour';

/** Any text at all: a turn a paragraph, nobody named, nothing left out. */
export const paragraphs: Flavour<LineDocument> = {
  recognise: (document) => ({
    flavour: 'Paragraphs',
    confidence: 0.2,
    reason: 'No speaker labels were found, so each paragraph is a turn without a speaker',
    read: () => readParagraphs(document),
  }),
};

/** Each paragraph as a turn without a speaker. */
export function readParagraphs({ lines }: LineDocument): Draft {
  const builder = new DraftBuilder();
  for (const { text, number, heading, wrapped } of lines) {
    if (text.trim() === '' || heading > 0) builder.close();
    builder.text(number, text, wrapped);
    if (heading > 0) builder.close();
  }
  return builder.finish();
}

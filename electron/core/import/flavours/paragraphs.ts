import type { LineDocument } from '../document';
import { DraftBuilder } from '../draft';
import type { Flavour, Reading } from './flavour';

/** Any text at all: a turn a paragraph, nobody named, nothing left out. */
export const paragraphs: Flavour<LineDocument> = {
  recognise(document: LineDocument): Reading {
    return {
      flavour: 'Paragraphs',
      confidence: 0.2,
      reason: 'No speaker labels were found, so each paragraph is a turn without a speaker',
      read: () => {
        const builder = new DraftBuilder();
        for (const { text, number, heading, wrapped } of document.lines) {
          if (text.trim() === '' || heading > 0) builder.close();
          builder.text(number, text, wrapped);
          if (heading > 0) builder.close();
        }
        return builder.finish();
      },
    };
  },
};

import type { CueDocument, ImportDocument, LineDocument } from '../document';
import { captions } from './captions';
import type { Flavour, Reading } from './flavour';
import { labelled } from './labelled';
import { paragraphs } from './paragraphs';

/** Ways of writing transcripts as text. The order settles who wins when two are equally sure. */
const lineFlavours: readonly Flavour<LineDocument>[] = [labelled, paragraphs];

/** Ways of writing captions. */
const cueFlavours: readonly Flavour<CueDocument>[] = [captions];

/** The flavour that is surest of the document. */
export function bestReading(document: ImportDocument): Reading {
  return document.kind === 'lines' ? surest(document, lineFlavours) : surest(document, cueFlavours);
}

function surest<D>(document: D, flavours: readonly Flavour<D>[]): Reading {
  let best: Reading | null = null;
  for (const flavour of flavours) {
    const reading = flavour.recognise(document);
    if (reading && (!best || reading.confidence > best.confidence)) best = reading;
  }
  if (!best) throw new Error('The last flavour of each list takes every document.');
  return best;
}

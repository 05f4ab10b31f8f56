import { assertNever } from '../../../../shared/result';
import type { CueDocument, ImportDocument, LineDocument } from '../document';
import { boldNames } from './bold-names';
import { bracketedNames } from './bracketed-names';
import { cueLabels } from './cue-labels';
import { cueNamesBehind } from './cue-names-behind';
import { cueVoices } from './cue-voices';
import { cuesUnnamed } from './cues-unnamed';
import type { Flavour, Reading } from './flavour';
import { headingNames } from './heading-names';
import { jsonFlavours } from './json';
import { labelled } from './labelled';
import { nameAndTime, otter, teamsWord } from './name-and-time';
import { nameLines } from './name-lines';
import { paragraphs } from './paragraphs';
import { podcastHtml } from './podcast-html';
import { questionAnswer } from './question-answer';
import { rev } from './rev';
import { rowFlavours } from './rows';
import { separatedNames } from './separated-names';
import { tableRows } from './table-rows';
import {
  descript,
  timeAboveText,
  timeAndLabel,
  zoomChat,
  zoomSavedCaptions,
} from './time-and-name';
import { timedBlocks } from './timed-blocks';
import { timedLines } from './timed-lines';

/** Ways of writing transcripts as text. The first wins where two are equally sure. */
const lineFlavours: readonly Flavour<LineDocument>[] = [
  podcastHtml,
  zoomChat,
  zoomSavedCaptions,
  otter,
  teamsWord,
  timedBlocks,
  descript,
  rev,
  timeAndLabel,
  timeAboveText,
  nameAndTime,
  headingNames,
  tableRows,
  questionAnswer,
  labelled,
  bracketedNames,
  boldNames,
  separatedNames,
  nameLines,
  timedLines,
  paragraphs,
];

/** Ways of naming speakers in captions, or of not naming them. */
const cueFlavours: readonly Flavour<CueDocument>[] = [
  cueVoices,
  cueLabels,
  cueNamesBehind,
  cuesUnnamed,
];

/** The flavour that is surest of the document; null where none knows it. */
export function bestReading(document: ImportDocument): Reading | null {
  switch (document.kind) {
    case 'lines':
      return surest(document, lineFlavours);
    case 'cues':
      return surest(document, cueFlavours);
    case 'rows':
      return surest(document, rowFlavours);
    case 'json':
      return surest(document, jsonFlavours);
    default:
      return assertNever(document);
  }
}

function surest<D>(document: D, flavours: readonly Flavour<D>[]): Reading | null {
  let best: Reading | null = null;
  for (const flavour of flavours) {
    const reading = flavour.recognise(document);
    if (reading && (!best || reading.confidence > best.confidence)) best = reading;
  }
  return best;
}

import { assertNever } from '../../../../shared/result';
import type { CueDocument, ImportDocument, LineDocument } from '../document';
import { boldNames } from './bold-names';
import { bracketedNames } from './bracketed-names';
import { cueLabels } from './cue-labels';
import { cueNamesBehind } from './cue-names-behind';
import { cueVoices } from './cue-voices';
import { cuesUnnamed } from './cues-unnamed';
import type { Flavours, Reading } from './flavour';
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
const lineFlavours: Flavours<LineDocument> = {
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
};

/** Ways of naming speakers in captions, or of not naming them. */
const cueFlavours: Flavours<CueDocument> = {
  cueVoices,
  cueLabels,
  cueNamesBehind,
  cuesUnnamed,
};

/** A reading with the key by which a person chooses its flavour. */
export interface KeyedReading extends Reading {
  readonly key: string;
}

/** What every flavour that recognises the document says of it, the surest first. */
export function readingsOf(document: ImportDocument): KeyedReading[] {
  switch (document.kind) {
    case 'lines':
      return ask(document, lineFlavours);
    case 'cues':
      return ask(document, cueFlavours);
    case 'rows':
      return ask(document, rowFlavours);
    case 'json':
      return ask(document, jsonFlavours);
    default:
      return assertNever(document);
  }
}

function ask<D>(document: D, flavours: Flavours<D>): KeyedReading[] {
  const readings = Object.entries(flavours).flatMap(([key, flavour]) => {
    const reading = flavour.recognise(document);
    return reading ? [{ ...reading, key }] : [];
  });
  return readings.sort((a, b) => b.confidence - a.confidence);
}

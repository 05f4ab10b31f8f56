import { type Expectation, expectations as texts } from './expectations';

/** The expectation of the text that a derived file was made from, in its own container. */
function derivedFrom(file: string, encoding: string): Expectation {
  const original = texts[file];
  if (!original) throw new Error(`There is no row for ${file}.`);
  return { ...original, encoding };
}

function interview(turns: Expectation['turns'], first: string, last: string): Expectation {
  return { flavour: 'Name: text', encoding: 'pdf', turns, first, last, asks: ['Dan'] };
}

/** Documents, pages, tables and what services answer, each read by hand. */
const formats: Readonly<Record<string, Expectation>> = {
  'odt/derived_naomi-2.odt': derivedFrom('md/mismatches_naomi-2-full.md', 'odt'),
  'odt/qualcoder_ID2.odt': {
    flavour: 'Paragraphs',
    encoding: 'odt',
    turns: { nobody: 3 },
    first: 'I have not studied much before, but my father Joe Bloggs',
    last: 'The course cost €200.00 and I do not want to waste my money.',
    asks: [],
  },
  'rtf/derived_donald-1.rtf': derivedFrom('md/mismatches_donald-1-full.md', 'rtf'),
  'html/derived_naomi-3.html': derivedFrom('md/mismatches_naomi-3-full.md', 'UTF-8'),
  'html/podcastindex_example.html': {
    flavour: 'Podcast 2.0 HTML',
    encoding: 'UTF-8',
    turns: { Travis: 5, Sarah: 2, Gilon: 3 },
    first: "When you first get started in podcasting, it's almost guaranteed",
    last: 'Batch production of your podcast episodes.',
    asks: [],
    timed: 10,
  },
  'pdf/derived_ernest-3.pdf': derivedFrom('md/mismatches_ernest-3-full.md', 'pdf'),
  'pdf/pdpilot_P1.pdf': interview(
    { Dan: 47, Participant: 47 },
    "Okay. So now you can stop sharing your screen and then we'll just end up",
    'Thank you.',
  ),
  'pdf/pdpilot_P2.pdf': interview(
    { Dan: 81, Participant: 84 },
    'Okay. So now I just had, the last part is just an, I have some',
    'Yes, let me remember where that button is.',
  ),
  'pdf/pdpilot_P3.pdf': interview(
    { Dan: 61, Participant: 61 },
    "Okay. Now I'll share my screen. And the last step will just",
    'Bye.',
  ),
  // A table of passages with their codes: the document's name stands where a speaker's would.
  'pdf/pdpilot_coded-segments.pdf': {
    flavour: 'Table of turns',
    encoding: 'pdf',
    turns: { P4: 41, P1: 34, P2: 43, P3: 32, P5: 32, P6: 30, P7: 49 },
    first: 'We can, from that, we can look at, you know, what features are important',
    last: 'Dan: Okay. Okay. How well did you feel the tool enabled you',
    asks: [],
  },
  'csv/justhink_07.csv': {
    flavour: 'Table of turns',
    encoding: 'UTF-8',
    turns: { I: 8, A: 306, B: 302, R: 23 },
    first: 'that is to record your voice',
    last: 'whatever .',
    asks: ['I'],
    timed: 639,
  },
  // Four questions in people's own words; of 60 answers four are "N/A". Three people wrote nothing.
  'csv/otel_otel-docs-usability-survey.csv': {
    flavour: 'Survey',
    encoding: 'UTF-8',
    turns: { all: 60, speakers: 45 },
    first: 'If you selected "Other" in the preceding question, please tell us more here:',
    last: 'I have contributed to the docs for a otel collector component',
    asks: ['Question'],
  },
  'json/podcastindex_example.json': {
    flavour: 'Podcast 2.0 JSON',
    encoding: 'UTF-8',
    turns: { 'Darth Vader': 1, Luke: 1 },
    first: 'I am your father.',
    last: 'Nooooo',
    asks: [],
    timed: 2,
  },
  'json/pc20_buzzcast.json': {
    flavour: 'Podcast 2.0 JSON',
    encoding: 'UTF-8',
    turns: { Alban: 7, Kevin: 10, Travis: 4, Tom: 5, Dave: 8 },
    first: 'It is so stinking nice to like, show up and record this show.',
    last: 'So we asked the good people of the internet',
    asks: [],
    timed: 34,
  },
  'json/dgcap_dg_utterances.json': {
    flavour: 'Deepgram JSON',
    encoding: 'UTF-8',
    turns: { nobody: 1 },
    first: "Yeah. As as much as, it's worth celebrating, the first, spacewalk,",
    last: "Yeah. As as much as, it's worth celebrating, the first, spacewalk,",
    asks: [],
    timed: 1,
  },
  'json/dgcap_dg_speakers.json': {
    flavour: 'Deepgram JSON',
    encoding: 'UTF-8',
    turns: { 'Speaker 0': 2, 'Speaker 1': 4, 'Speaker 2': 2 },
    first: "And, Jessica, Christina, we are so proud of you. You're gonna do great today.",
    last: 'Andrew Morgan there wishing the crew luck.',
    asks: [],
    timed: 8,
  },
  'json/dgcap_assemblyai_utterances.json': {
    flavour: 'AssemblyAI JSON',
    encoding: 'UTF-8',
    turns: { A: 1 },
    first: "Yeah. As much as it's worth celebrating the first spacewalk",
    last: "Yeah. As much as it's worth celebrating the first spacewalk",
    asks: [],
    timed: 1,
  },
  'json/dgcap_whisper_timestamped.json': {
    flavour: 'whisper-timestamped JSON',
    encoding: 'UTF-8',
    turns: { nobody: 1 },
    first: "Yeah, as much as it's worth celebrating the first spacewalk",
    last: "Yeah, as much as it's worth celebrating the first spacewalk",
    asks: [],
    timed: 1,
  },
  'json/qmsum_ES2002a.json': {
    flavour: 'QMSum JSON',
    encoding: 'UTF-8',
    turns: {
      'Project Manager': 118,
      Marketing: 114,
      'Industrial Designer': 39,
      'User Interface': 16,
    },
    first: 'Okay Right {vocalsound} Um well this is the kick-off meeting',
    last: '{vocalsound}',
    asks: [],
  },
};

/** Every file of the corpus that holds a transcript. */
export const allExpectations: Readonly<Record<string, Expectation>> = { ...texts, ...formats };

/** Texts from which others were made: they must give the same words of the same speakers. */
export const derivations: Readonly<Record<string, string>> = {
  'docx/derived_ernest-2.docx': 'md/mismatches_ernest-2-full.md',
  'odt/derived_naomi-2.odt': 'md/mismatches_naomi-2-full.md',
  'rtf/derived_donald-1.rtf': 'md/mismatches_donald-1-full.md',
  'html/derived_naomi-3.html': 'md/mismatches_naomi-3-full.md',
  'pdf/derived_ernest-3.pdf': 'md/mismatches_ernest-3-full.md',
  'txt/derived_utf16le_bom_crlf_naomi1.txt': 'md/mismatches_naomi-1-full.md',
  'txt/derived_utf16be_bom_naomi1.txt': 'md/mismatches_naomi-1-full.md',
  'txt/derived_latin1_crlf_raise_P1_pt.txt': 'txt/raise_Exp_P1_pt.txt',
  'txt/derived_cp1252_oldmac_cr_raise_P2_pt.txt': 'txt/raise_Exp_P2_pt.txt',
};

/** What reading a file of the corpus by hand says of it. */
export interface Expectation {
  readonly flavour: string;
  readonly encoding: string;
  /** Turns by speaker, in the order of their first words; `nobody` for turns without one. */
  readonly turns: Readonly<Record<string, number>>;
  readonly first: string;
  readonly last: string;
  readonly asks: readonly string[];
  /** Turns that start at a time; none where it is not said. */
  readonly timed?: number;
}

function labelled(
  turns: Expectation['turns'],
  first: string,
  last: string,
  asks: readonly string[] = [],
): Expectation {
  return { flavour: 'NAME: text', encoding: 'UTF-8', turns, first, last, asks };
}

const naomi1 = labelled(
  { MEL: 42, NAOMI: 42 },
  'Okay. And is it okay to start the official transcribing record now?',
  'I don’t think so. It’s been fun.',
  ['MEL'],
);
const ernest2 = labelled(
  { MEL: 25, ERNEST: 25 },
  'Okay. And are you okay to start the transcript recording now?',
  'It definitely puts a fairly fine point on the communication aspects',
  ['MEL'],
);
const pergunta = 'Pergunta 1: Quantos pull requests do GitHub estão coletados e disponíveis';
const answered: Expectation = {
  flavour: 'Q and A',
  encoding: 'UTF-8',
  turns: { Pergunta: 14, Resposta: 14 },
  first: pergunta,
  last: 'Voltar para o Jira, selecionar o projeto.\nSetembro a novembro de 2024',
  asks: ['Pergunta'],
};
const unanswered: Expectation = {
  ...answered,
  turns: { Pergunta: 14, nobody: 14 },
  last: 'Vamos para o Jira.\nSetembro a novembro.',
};

export const expectations: Readonly<Record<string, Expectation>> = {
  'md/mismatches_ernest-1-full.md': labelled(
    { MEL: 50, ERNEST: 49, nobody: 1 },
    'Okay. Cool. And is it okay to start the transcript point now?',
    'No idea what… Thank goodness for transcripts.',
    ['MEL'],
  ),
  'md/mismatches_ernest-2-full.md': ernest2,
  'md/mismatches_ernest-3-full.md': labelled(
    { MEL: 41, ERNEST: 38 },
    'I can turn off my video also, so you don’t get backlit Mel all the time.',
    'All right, bye.',
  ),
  'md/mismatches_donald-1-full.md': labelled(
    { MEL: 57, DONALD: 56, nobody: 1 },
    'Okay. So is it okay to start the official recording mark here?',
    'MIRABAI: My pleasure, as always! See you!',
    ['MEL'],
  ),
  'md/mismatches_naomi-1-full.md': naomi1,
  'md/mismatches_naomi-2-full.md': labelled(
    { MEL: 52, NAOMI: 48 },
    'Okay to start recording?',
    'Will do.',
  ),
  'md/mismatches_naomi-3-full.md': labelled(
    { MEL: 65, NAOMI: 64, MIRABAI: 4 },
    'Yeah. So… Welcome to the third and final PyPI interview!',
    'Bye!',
  ),
  'md/changelog_founders-talk-96.md': {
    flavour: '**Name:** text',
    encoding: 'UTF-8',
    turns: { 'Adam Stacoviak': 104, 'Michael Grinich': 103 },
    first: 'So, Michael Grinich... It’s been a bit, man.'.replace('’', "'"),
    last: 'Thank you, Michael.',
    asks: ['Adam Stacoviak'],
    // Eight of its times stand right behind a name, the others amid the speech.
    timed: 8,
  },
  'md/otel_20230913T192610Z-opentelemetry-q-a-feat-hazel-weakly.md': {
    flavour: '**Name:** text',
    encoding: 'UTF-8',
    turns: { nobody: 3, Hazel: 13, Interviewer: 11 },
    first: '[Music]',
    last: '[Music] thank you welcome everyone to otel q a',
    asks: ['Interviewer'],
  },
  'md/otel_20240305T194924Z-otel-collector-user-feedback-panel.md': {
    flavour: '**Name:** text',
    encoding: 'UTF-8',
    turns: { nobody: 5, Iris: 6, Adriana: 23, Juraj: 6, Greg: 6, Joel: 6 },
    first: 'Thank you everyone for joining.',
    last: 'Thank you everyone for joining. This is a really great turnout and\nwe',
    asks: [],
  },
  'md/otel_20241104T210307Z-otel-q-a-with-dan-ravenstone.md': {
    flavour: 'Paragraphs',
    encoding: 'UTF-8',
    turns: { nobody: 43 },
    first: '# OTel Q&amp;A with  Dan Ravenstone',
    last: '[Music] welcome everyone to otel Q&A and thanks Dan',
    asks: [],
  },
  'txt/derived_utf16le_bom_crlf_naomi1.txt': { ...naomi1, encoding: 'UTF-16LE' },
  'txt/derived_utf16be_bom_naomi1.txt': { ...naomi1, encoding: 'UTF-16BE' },
  'txt/raise_Exp_P1_pt.txt': unanswered,
  'txt/derived_latin1_crlf_raise_P1_pt.txt': { ...unanswered, encoding: 'windows-1252' },
  'txt/raise_Exp_P2_pt.txt': answered,
  'txt/derived_cp1252_oldmac_cr_raise_P2_pt.txt': { ...answered, encoding: 'windows-1252' },
  'txt/raise_Exp_P3_pt.txt': { ...answered, last: 'Vamos fazer a mesma coisa aqui.' },
  'txt/qualcoder_transcript_example.txt': {
    flavour: '[id] text',
    encoding: 'UTF-8',
    turns: { id1: 3, id2: 2, id3: 2 },
    first: 'hello, I like the course.',
    last: 'Hmm, I will ask the tutor for more help',
    asks: [],
  },
  'txt/zoom_chat_acdc174.txt': {
    flavour: 'Zoom chat',
    encoding: 'UTF-8',
    // Counted by the lines that start with a time and a tab; forty-one people wrote.
    turns: { all: 136, speakers: 41 },
    first: 'gm',
    last: 'Reacted to "@Julian Ma  let’s ja..." with 👍',
    asks: [],
    timed: 136,
  },
  'vtt/zoom_acdc174_raw.vtt': {
    flavour: 'Zoom VTT',
    encoding: 'UTF-8',
    turns: {
      'Mario Havel': 14,
      'Pooja Ranjan': 12,
      stokes: 28,
      'Marco Munizaga': 11,
      'Daniel Knopik': 1,
      ashah: 1,
      Dustin: 1,
      'Matthew Keil': 2,
      Barnabas: 2,
      'Justin Traglia': 5,
      Potuz: 6,
      'Raúl Kripalani': 4,
      soispoke: 1,
      Leo: 3,
      'Ansgar Dietrichs': 2,
    },
    first: 'Hey, Pooja. What are you doing?',
    last: 'Everyone.',
    asks: [],
    timed: 93,
  },
  'vtt/zoom_acdt088_cl.vtt': {
    flavour: 'Zoom VTT',
    encoding: 'UTF-8',
    turns: {
      'Justin Traglia': 23,
      'Saulius Grigaitis | Grandine': 2,
      'Parithosh Jayanthi': 16,
      'Nico Flaig': 5,
      potuz: 11,
      terence: 4,
      Dustin: 3,
      james: 2,
      'Enrico Del Fante (tbenr)': 3,
      cayman: 1,
    },
    first: 'Hello, everyone. Just one minute, and then we',
    last: 'Right.',
    asks: [],
    timed: 70,
  },
  'vtt/derived_utf16le_zoom_acdt088.vtt': {
    flavour: 'Zoom VTT',
    encoding: 'UTF-16LE',
    turns: {
      'Justin Traglia': 19,
      'Stefan Starflinger': 11,
      'Parithosh Jayanthi': 8,
      'Toni Wahrstätter': 11,
      cayman: 1,
      'Enrico Del Fante (tbenr)': 3,
      'Saulius Grigaitis | Grandine': 1,
      Csaba: 2,
      'Pooja Ranjan': 3,
      'Dragan Rakita': 3,
      'Mario Vega': 4,
      'Marius Van Der Wijden (M)': 2,
      Louis: 1,
      'Ameziane Hamlat': 1,
    },
    first: 'Good morning, everyone. Let',
    last: 'Thank you.',
    asks: [],
    timed: 70,
  },
  'vtt/podcastindex_example.vtt': {
    flavour: 'WebVTT',
    encoding: 'UTF-8',
    turns: { Sarah: 1, Gillian: 1 },
    first: 'In today',
    last: 'Hi Buzzsprout, Gillian here from breaking through careers podcast.',
    asks: [],
    timed: 2,
  },
  'vtt/podnews_weekly_review_2024-01-19.vtt': {
    flavour: 'WebVTT',
    encoding: 'UTF-8',
    turns: { SPEAKER_1: 23, SPEAKER_2: 20, SPEAKER_3: 4, SPEAKER_4: 4 },
    first: 'It',
    last: 'In a nutshell, we are a hosting and monetization network.',
    asks: [],
    timed: 51,
  },
  'srt/podcastindex_example.srt': {
    flavour: 'SRT',
    encoding: 'UTF-8',
    turns: { Travis: 5, Sarah: 2, Gilon: 3 },
    first: 'When you first get started in podcasting, it',
    last: 'Batch production of your podcast episodes.',
    asks: [],
    timed: 10,
  },
  'srt/buzzcast.srt': {
    flavour: 'SRT',
    encoding: 'UTF-8',
    turns: { Alban: 7, Kevin: 10, Travis: 4, Tom: 5, Dave: 8 },
    first: 'It is so stinking nice to like, show up and record this show.',
    last: 'So we asked the good people of the internet',
    asks: [],
    timed: 34,
  },
  'docx/derived_ernest-2.docx': { ...ernest2, encoding: 'docx' },
  'docx/qualcoder_ID1.docx': {
    flavour: 'Paragraphs',
    encoding: 'docx',
    turns: { nobody: 3 },
    first: 'I really like learning new things.',
    last: 'I also like the other students in the course.',
    asks: [],
  },
  'docx/qualcoder_special.chars.docx': {
    flavour: 'Paragraphs',
    encoding: 'docx',
    turns: { nobody: 4 },
    first: 'This is a test with ‘single smart quotes’, “double smart quotes”.',
    last: 'and a dash, n-dash, m-dash: ‐, –, — (for -, --, ---)',
    asks: [],
  },
};

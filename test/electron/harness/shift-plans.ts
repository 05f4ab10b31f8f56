/** What a researcher makes of the four interviews about shift plans. */

export interface Tagging {
  /** Number of the interview, as its title has it. */
  readonly interview: 1 | 2 | 3 | 4;
  /** Under the name that briefs show. */
  readonly person: string;
  /** As they stand in the transcript. */
  readonly words: string;
  /** The letter of the kind. */
  readonly letter: 'T' | 'S' | 'A' | 'O';
  readonly code: string;
  /** Where in the recording, as briefs write it; null where the transcript has no times. */
  readonly time: string | null;
}

/** The café's owner leaves the study under another name than the one she has in her interview. */
export const pseudonym = { of: 'Ines', name: 'The café owner' } as const;

export const codes = {
  missing: 'Somebody is missing at short notice',
  asking: 'Asking one by one',
  rules: 'Rules in one head',
  paper: 'A plan on paper',
  covered: 'Know that it is covered',
  own: 'Keep the say',
} as const;

export const taggings: readonly Tagging[] = [
  {
    interview: 1,
    person: pseudonym.name,
    words: 'On Friday at six in the morning my cook wrote that he had a fever.',
    letter: 'T',
    code: codes.missing,
    time: null,
  },
  {
    interview: 1,
    person: pseudonym.name,
    words: 'went through my phone, name by name, and asked everyone the same thing',
    letter: 'S',
    code: codes.asking,
    time: null,
  },
  {
    interview: 1,
    person: pseudonym.name,
    words: 'Eleven messages for one shift 😅.',
    letter: 'S',
    code: codes.asking,
    time: null,
  },
  {
    interview: 1,
    person: pseudonym.name,
    words: 'to know on Thursday evening that Saturday is covered',
    letter: 'O',
    code: codes.covered,
    time: null,
  },
  {
    interview: 1,
    person: pseudonym.name,
    words: 'There is a sheet on the fridge.',
    letter: 'A',
    code: codes.paper,
    time: null,
  },
  {
    interview: 2,
    person: 'Otto',
    words: 'A trainer calls from the road, and twelve children stand at the climbing wall.',
    letter: 'T',
    code: codes.missing,
    time: '00:00:14',
  },
  {
    interview: 2,
    person: 'Otto',
    words: 'I want to see one green tick, “all there”, and nothing else.',
    letter: 'O',
    code: codes.covered,
    time: '01:02:41',
  },
  {
    interview: 3,
    person: 'Yusuf',
    words: 'On Sunday at noon the night nurse’s train was cancelled.',
    letter: 'T',
    code: codes.missing,
    time: null,
  },
  {
    interview: 3,
    person: 'Yusuf',
    words: 'I called nine people before one of them picked up.',
    letter: 'S',
    code: codes.asking,
    time: null,
  },
  {
    interview: 4,
    person: 'Greta',
    words: 'It hangs beside the time clock, on squared paper, in four colours.',
    letter: 'A',
    code: codes.paper,
    time: '00:00:06',
  },
  {
    interview: 4,
    person: 'Greta',
    words: 'Only I know who must not stand beside whom.',
    letter: 'S',
    code: codes.rules,
    time: '00:00:17',
  },
  {
    interview: 4,
    person: 'Greta',
    words: 'I do not want to see it solved by a machine.',
    letter: 'O',
    code: codes.own,
    time: '00:11:08',
  },
];

/** Which codes go into which slot of the job. */
export const slots: readonly (readonly [slot: string, codes: readonly string[]])[] = [
  ['Situation', [codes.missing]],
  ['Struggle', [codes.asking, codes.rules]],
  ['Today', [codes.paper]],
  ['Outcome', [codes.covered]],
];

export const job = {
  title: 'Fill a gap in the plan',
  /** Slots in the researcher's own words; the situation keeps those of its code. */
  words: [
    ['Struggle', 'I ask everyone one by one and keep the rules in my head'],
    ['Today', 'keep a plan on paper'],
    ['Outcome', 'to know the evening before that every shift is covered'],
  ],
  sentence:
    'When somebody is missing at short notice, I struggle because I ask everyone one by one and ' +
    'keep the rules in my head; today I keep a plan on paper. I want to know the evening before ' +
    'that every shift is covered.',
} as const;

interface Written {
  readonly text: string;
  /** What is typed to find the quote that stands behind it. */
  readonly find: string;
  readonly quote: string;
}

/** Each sentence with its quote, and one that has none. */
export const persona = {
  name: 'The one who makes the plan',
  paper: {
    text: 'Their plan hangs on paper, where everyone passes by.',
    find: 'time clock',
    quote: 'It hangs beside the time clock, on squared paper, in four colours.',
  },
  asking: {
    text: 'When somebody is missing, they ask one by one until somebody says yes.',
    find: 'nine picked',
    quote: 'I called nine people before one of them picked up.',
  },
  machine: {
    text: 'They would hand the whole puzzle to a program.',
    find: 'machine',
    quote: 'I do not want to see it solved by a machine.',
  },
  unsupported: 'They drink too much coffee.',
} as const satisfies Record<string, Written | string>;

export const purpose = 'What to build first for those who make shift plans.';

export const decision = 'Whether a gap is filled by asking everyone at once.';

/** The rows of the navigation once everything is made. */
export const everything = [
  ['Transcripts', '4'],
  ['Quotes', '12'],
  ['People', '4'],
  ['Codes', '6'],
  ['Jobs', '1'],
  ['Personas', '1'],
  ['Briefs', '1'],
] as const;

import { expect, test } from 'vitest';
import { dateIn, titleFromFileName } from '../../electron/core/import/title';
import { countWords } from '../../electron/core/import/words';
import { read } from './support/read';

test.each([
  ['interview_P03-final.docx', 'Interview P03 final'],
  ['Runa, beekeeper.txt', 'Runa, beekeeper'],
  ['2024-05-14_hive-visit.vtt', '2024-05-14 hive visit'],
  ['GMT20240514-081500_Recording.transcript.vtt', 'GMT20240514 081500 Recording.transcript'],
  ['v1.2 notes.md', 'V1.2 notes'],
  ['.txt', null],
])('%s is shown as %s', (file, title) => {
  expect(titleFromFileName(file)).toBe(title);
});

test.each([
  ['recorded 14 May 2024', '2024-05-14'],
  ['May 14th, 2024, 3:00PM', '2024-05-14'],
  ['Tue, Sep 3, 2024 10:02AM', '2024-09-03'],
  ['talk-20240514', '2024-05-14'],
  ['2024-02-31', null],
  ['05/06/2024', null],
  ['in 2024', null],
])('the date in “%s” is %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test('the date of birth is not the date of the interview', async () => {
  const parsed = await read(
    'runa.txt',
    'Date of birth: 3 March 1980\nDate: 14 May 2024\n\nAda: One?\n\nRuna: Two.\n\nAda: Three?\n',
  );
  expect(parsed.recordedOn).toBe('2024-05-14');
});

test('a first heading is the title, unless the transcript begins below a marker', async () => {
  const talk = 'Ada: One?\n\nRuna: Two.\n\nAda: Three?\n\nRuna: Four.\n';
  expect((await read('a-b.md', `# The shed\n\n${talk}`)).title).toBe('The shed');
  const licence = '# License\n\nDo as you like.\n\n# BEGIN TRANSCRIPT\n\n';
  expect((await read('a-b.md', licence + talk)).title).toBe('A b');
});

test.each([
  ['', 0],
  ['  one two\nthree\u00a0four ', 4],
  ['-- … “yes” (no) 10:30 e.g. don’t', 5],
  ['été già água', 3],
  ['🐝 👍', 0],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('scripts without spaces are counted by their words', () => {
  expect(countWords('我们去年冬天开始用这个软件')).toBeGreaterThan(5);
  expect(countWords('電話がつながりませんでした')).toBeGreaterThan(2);
});

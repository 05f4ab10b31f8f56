import { describe, expect, test } from 'vitest';
import { formats } from '../../electron/core/import/formats';
import { endingOf, readableEndings } from '../../electron/core/import/formats/endings';
import { refusal } from './support/read';

test('the endings that are named are those of the formats', () => {
  expect([...readableEndings].sort()).toEqual(formats.flatMap(({ endings }) => endings).sort());
  expect(endingOf('A talk. Part 2.TXT')).toBe('.txt');
  expect(endingOf('A talk')).toBe('');
});

describe('what is no transcript', () => {
  const cases: [string, string, string][] = [
    ['a picture', 'shed.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a picture called text', 'shed.txt', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a recording', 'talk.m4a', '\0\0\0\x20ftypM4A '],
    ['a recording called text', 'talk.txt', 'ID3\x04\0\0\0\0'],
    ['a packed archive', 'talks.gz', '\x1f\x8b\x08\0\0'],
    ['a database', 'study.db', 'SQLite format 3\0'],
  ];
  test.each(cases)('%s', async (_what, name, content) => {
    const failure = await refusal(name, Buffer.from(content, 'latin1'));
    expect(failure.code).toBe('not-a-transcript');
    expect(failure.message).toContain(name);
  });
});

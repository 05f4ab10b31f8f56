import { expect, test } from 'vitest';
import { createOutput } from '../../electron/cli/output';

function written(use: (output: ReturnType<typeof createOutput>) => void) {
  let data = '';
  let messages = '';
  use(createOutput({ write: (text) => (data += text) }, { write: (text) => (messages += text) }));
  return { data, messages };
}

test('a table lines its columns up and keeps each row on its line', () => {
  const { data } = written((output) =>
    output.table(
      ['code', 'quote'],
      [
        ['trigger/Asked', 'two\nlines'],
        ['x', ''],
      ],
    ),
  );
  expect(data).toBe('code           quote\ntrigger/Asked  two lines\nx\n');
});

test('an empty table is nothing', () => {
  expect(written((output) => output.table(['code'], [])).data).toBe('');
});

test('a terminal only shows what a transcript says, and obeys none of it', () => {
  const { data, messages } = written((output) => {
    output.text('a\u001b]0;title\u0007b\u202ec\nd\te');
    output.tell('x\u001b[2J');
  });
  expect(data).toBe('a\ufffd]0;title\ufffdb\ufffdc\nd\te\n');
  expect(messages).toBe('x\ufffd[2J\n');
});

test('JSON keeps every character', () => {
  const { data } = written((output) => output.json({ quote: 'a\u001bb' }));
  expect(JSON.parse(data)).toEqual({ quote: 'a\u001bb' });
});

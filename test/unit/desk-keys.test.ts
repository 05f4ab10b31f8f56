import { expect, test, vi } from 'vitest';
import { deskLetters } from '../../shared/model';

test('the letters that no kind can have are just those that do something else at the desk', async () => {
  // Its modules ask for the window as they are loaded; commands are only listed here, not run.
  vi.stubGlobal('window', { location: { hash: '' } });
  const { deskCommands } = await import('../../renderer/screens/transcripts/desk/desk-commands');
  const keys = deskCommands([], () => []).flatMap((command) => command.keys ?? []);
  const letters = keys.map((key) => key.replace('Shift+', '')).filter((key) => /^[A-Z]$/.test(key));
  expect([...new Set(letters)].sort()).toEqual([...deskLetters].sort());
});

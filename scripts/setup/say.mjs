// Words for the person at the terminal. All of it goes to stderr: stdout
// belongs to what was asked for (the command line's rows, a path, a count).

/** One line about what is being done now. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the reader ought to notice, set apart from the rest. */
export function notice(text) {
  const lines = text.split('\n').map((line) => `  ${line}`.trimEnd());
  process.stderr.write(`\n${lines.join('\n')}\n\n`);
}

/** A reason why set-up cannot go on, told in words the reader can act on. */
export class CannotGoOn extends Error {
  constructor(message) {
    super(message);
    this.name = 'CannotGoOn';
  }
}

/**
 * Runs a script's main function. Known reasons to stop are printed as plain
 * words; anything else is a fault of ours and keeps its stack.
 * A number returned by `main` becomes the exit code.
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof CannotGoOn) notice(error.message);
    else process.stderr.write(`${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

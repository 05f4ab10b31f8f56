// Starting other programs and waiting for them.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 *
 * `quiet` keeps its words back and returns them, otherwise they are shown:
 * on our stderr, or with `stdio: 'inherit'` straight through.
 * Never rejects: a program that cannot be started has code 127, one ended by a
 * signal 128. `timeoutMs` ends it after that long.
 */
export function run(command, args, options = {}) {
  const { quiet = false, timeoutMs, ...rest } = options;
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, timeout: timeoutMs, ...rest });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.once('error', (error) => resolve({ code: 127, stdout: '', stderr: error.message }));
    child.once('close', (code) =>
      resolve({ code: code ?? 128, stdout: stdout(), stderr: stderr() }),
    );
  });
}

/**
 * Runs a program in our place: its input and output are ours, an interrupt
 * reaches it first, and its exit code is returned.
 */
export async function handOver(command, args, options = {}) {
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  try {
    const result = await run(command, args, { stdio: 'inherit', ...options });
    if (result.code === 127 && result.stderr) process.stderr.write(`${result.stderr}\n`);
    return result.code;
  } finally {
    process.off('SIGINT', ignore);
  }
}

function collect(stream) {
  const chunks = [];
  stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

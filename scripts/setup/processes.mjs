// Starting other programs and waiting for them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end.
 *
 * `quiet` keeps its words back and returns them, otherwise they are shown:
 * on our stderr, or with `stdio: 'inherit'` straight through.
 * Never rejects: a program that cannot be started has code 127, one ended by a
 * signal 128 and the signal's number.
 */
export function run(command, args, options = {}) {
  const { quiet = false, passSignals = false, ...rest } = options;
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, ...rest });
    if (passSignals) passSignalsTo(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.once('error', (error) => resolve({ code: 127, stdout: '', stderr: error.message }));
    child.once('close', (code, signal) => {
      const ended = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve({ code: ended, stdout: stdout(), stderr: stderr() });
    });
  });
}

/**
 * Runs a program in our place: its input and output are ours, what ends us
 * ends it, and its exit code is returned.
 */
export async function handOver(command, args, options = {}) {
  const result = await run(command, args, { stdio: 'inherit', passSignals: true, ...options });
  if (result.code === 127 && result.stderr) process.stderr.write(`${result.stderr}\n`);
  return result.code;
}

/** Until the child is gone, we outlive these signals and hand them on. */
function passSignalsTo(child) {
  // The terminal sends an interrupt to the child itself.
  const handlers = { SIGINT: () => undefined };
  for (const signal of ['SIGTERM', 'SIGHUP']) handlers[signal] = () => child.kill(signal);
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
  child.once('close', () => {
    for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
  });
}

function collect(stream) {
  const chunks = [];
  stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

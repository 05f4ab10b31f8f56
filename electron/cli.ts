import { fileURLToPath } from 'node:url';
import { createOutput } from './cli/output';
import { runCommand } from './cli/program';

// Whoever reads our output may stop reading: `show … | head` is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  output: createOutput(process.stdout, process.stderr),
  readerUrl: new URL('./reader.js', import.meta.url),
  sampleFolder: fileURLToPath(new URL('../../resources/sample/', import.meta.url)),
});

import { Command, CommanderError } from 'commander';
import { Stopped } from '../core/steps';
import { collect, parseCode, parseEncoding, parseId, parseSpan } from './arguments';
import { checkCommand } from './check';
import { codesCommand } from './codes';
import { type Context, type Outcome, WrongUsage } from './context';
import { exportCommand } from './export';
import { importCommand } from './import';
import { newCommand } from './new';
import { attributesCommand, participantsCommand } from './participants';
import { purgeCommand } from './purge';
import { quotesCommand } from './quotes';
import { redactCommand, unredactCommand } from './redact';
import { parseReplaced } from './redaction-list';
import { sampleCommand } from './sample';
import { searchCommand } from './search';
import { showCommand } from './show';
import { tagCommand } from './tag';

/** 0: done. 1: some of what was given failed, the rest is done. 2: wrong usage. */
type ExitCode = 0 | 1 | 2;

/** Runs one command and returns its exit code. */
export async function runCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  let outcome: Outcome = 'done';
  const program = commands(context, (ended) => {
    outcome = ended;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return outcome === 'done' ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongUsage) {
      context.output.tell(error.message);
      return 2;
    }
    if (!(error instanceof Stopped)) throw error;
    const { message, detail } = error.failure;
    context.output.tell(detail === undefined ? message : `${message}\n${detail}`);
    return 1;
  }
}

function commands(context: Context, end: (outcome: Outcome) => void): Command {
  /** A command's action: its own function with the context before its arguments. */
  const run =
    <A extends unknown[]>(command: (context: Context, ...given: A) => Promise<Outcome>) =>
    async (...given: A) =>
      end(await command(context, ...given));

  const program = new Command('throughline')
    .description('Studies of interviews, without a window.')
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .configureOutput({ writeErr: (text) => context.output.tell(text.trimEnd()) });
  const json = ['--json', 'print one JSON object per line'] as const;

  program
    .command('new')
    .description('make an empty study')
    .argument('<study>', 'where the study goes')
    .option(...json)
    .action(run(newCommand));
  program
    .command('import')
    .description('import transcripts, or the transcripts in folders')
    .argument('<study>')
    .argument('<file...>')
    .option('--flavour <key>', 'how they are written, by the key of a flavour: labelled, otter, …')
    .option(
      '--encoding <name>',
      'the encoding of text files: windows-1252, macintosh, …',
      parseEncoding,
    )
    .option('--replace <id>', 'the file is a corrected version of this transcript', parseId)
    .option('--summary <file>', 'keep what became of each file as CSV')
    .option(...json)
    .action(run(importCommand));
  program
    .command('show')
    .description('show a transcript with the span of each turn')
    .argument('<study>')
    .requiredOption('--source <id>', 'which transcript', parseId)
    .option(...json)
    .action(run(showCommand));
  program
    .command('tag')
    .description('tag words of a transcript')
    .argument('<study>')
    .requiredOption('--source <id>', 'which transcript', parseId)
    .requiredOption('--span <a:b>', 'which words: UTF-16 units, end-exclusive', parseSpan)
    .requiredOption('--code <kind/name>', 'with which code, made if new', parseCode)
    .option('--coder <name>', 'whose tag it is')
    .option(...json)
    .action(run(tagCommand));
  program
    .command('quotes')
    .description('list tagged quotes with their provenance, a line per tag')
    .argument('<study>')
    .option('--code <kind/name>', 'only of this code (may be repeated)', collect(parseCode))
    .option('--participant <name>', 'only of this person (may be repeated)', collect(String))
    .option('--coder <name>', 'only tags of this coder (may be repeated)', collect(String))
    .option(...json)
    .action(run(quotesCommand));
  program
    .command('codes')
    .description('list codes with how much stands behind each')
    .argument('<study>')
    .option(...json)
    .action(run(codesCommand));
  program
    .command('participants')
    .description('list the people of a study with what is known of them')
    .argument('<study>')
    .option(...json)
    .action(run(participantsCommand));
  program
    .command('attributes')
    .description('take what is known of people from a table (csv, xlsx, ods), a row a person')
    .argument('<study>')
    .argument('<file>')
    .option('--new-people', 'rows that name nobody of the study make people')
    .option(...json)
    .action(run(attributesCommand));
  program
    .command('search')
    .description('search the words of transcripts, a line per turn that matches')
    .argument('<study>')
    .argument(
      '<query>',
      'words, "phrases", OR, NOT, prefix*, nearly~, NEAR(a b, 5), brackets; -- before a leading -',
    )
    .option(...json)
    .action(run(searchCommand));
  program
    .command('export')
    .description(
      'write a brief (md, html, docx), the quotes, memos or reports of imports (csv, json) or the codebook (csv)',
    )
    .argument('<study>')
    .requiredOption('--to <file>', 'where to; its ending is the format')
    .option(
      '--what <what>',
      'brief, quotes, codebook, memos or imports; what fits the ending otherwise',
    )
    .option('--coder <name>', 'only quotes tagged by this coder (may be repeated)', collect(String))
    .option(...json)
    .action(run(exportCommand));
  program
    .command('redact')
    .description('replace names and other words everywhere in the study, as one change')
    .argument('<study>')
    .option(
      '--words <words=replacement>',
      'words, and what stands in their place: [name] if nothing is said (may be repeated)',
      collect(parseReplaced),
    )
    .option('--list <file>', 'words, a line for each; or a table with columns words, replacement')
    .option('--whole-words', 'not within other words (the default)', true)
    .option('--no-whole-words', 'within other words too')
    .option('--inflections', 'also with -s and -es behind, which stay (the default)', true)
    .option('--no-inflections', 'only as they are written')
    .option('--case', 'only in these capitals and small letters', false)
    .option('--key <file>', 'keep what stood where in this table (csv), to put the words back')
    .option('--dry-run', 'list the places and change nothing')
    .option(...json)
    .action(run(redactCommand));
  program
    .command('unredact')
    .description('put the words of a key back')
    .argument('<study>')
    .requiredOption('--key <file>', 'what redact has written with --key')
    .option(...json)
    .action(run(unredactCommand));
  program
    .command('purge')
    .description('take what was redacted, corrected away or removed out of the file, for good')
    .argument('<study>')
    .option('--yes', 'do it; without this, only say what would go')
    .option('--keep-copies', 'leave older copies beside the study, which hold the words')
    .option(...json)
    .action(run(purgeCommand));
  program
    .command('check')
    .description('check the file, every quote, and the evidence')
    .argument('<study>')
    .option(...json)
    .action(run(checkCommand));
  program
    .command('sample')
    .description('build the sample study')
    .requiredOption('--study <path>', 'where the study goes')
    .option('--brief <path>', 'where its brief goes too')
    .action(run(sampleCommand));
  return program;
}

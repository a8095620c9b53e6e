import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { EXPORT_FORMATS, type ExportFormat } from '../contract.ts'
import { openWindow, packageVersion, serveNewsroom } from './app-commands.ts'
import { backUpNewsroom, restoreNewsroom } from './backup-commands.ts'
import { EXIT, type Exit, type Terminal } from './exit.ts'
import { type ExportOptions, exportStories, parseFormats } from './export-command.ts'
import { checkStories, listQuotes, searchNewsroom } from './read-commands.ts'
import { verifyStories } from './verify-command.ts'
import { importStories, newStory } from './write-commands.ts'

/** Runs one command line, without the program's own name in front. Returns the exit code. */
export async function runCommandLine(terminal: Terminal, words: string[]): Promise<Exit> {
  let exit: Exit = EXIT.done
  const program = describe(terminal, async running => {
    exit = await running
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.done : EXIT.usage
  }
  return exit
}

type Ends = (running: Promise<Exit>) => Promise<void>

function describe(terminal: Terminal, ends: Ends): Command {
  const program = new Command('copydesk')
    .description('An offline-first newsroom editor: import, check, and export articles that are plain files.')
    .version(packageVersion(), '--version')
    .configureOutput({
      writeOut: text => terminal.print(text.trimEnd()),
      writeErr: text => terminal.note(text.trimEnd()),
    })
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 done, 1 a check or gate failed, 2 wrong usage, 3 bad input.')
  describeApp(program, terminal, ends)
  describeWriting(program, terminal, ends)
  describeReading(program, terminal, ends)
  describeKeeping(program, terminal, ends)
  describeExport(program, terminal, ends)
  return program
}

const JSON_OPTION = ['--json', 'print the result as JSON'] as const

function describeApp(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('open')
    .description('open the app, on the newsroom used last or the one given')
    .argument('[workspace]', 'newsroom folder')
    .action((folder: string | undefined) => ends(openWindow(terminal, folder)))
  program
    .command('serve')
    .description('serve a newsroom to a browser on this machine')
    .argument('<workspace>', 'newsroom folder')
    .option('--port <n>', 'port to listen on (default: any free one)', asPort)
    .option(...JSON_OPTION)
    .action((folder: string, options: { port?: number; json?: boolean }) =>
      ends(serveNewsroom(terminal, folder, options)),
    )
}

function describeWriting(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('new')
    .description('start an article')
    .argument('<workspace>', 'newsroom folder; made where there is none')
    .requiredOption('--headline <text>', 'its headline', asHeadline)
    .option(...JSON_OPTION)
    .action((folder: string, options: { headline: string; json?: boolean }) =>
      ends(newStory(terminal, folder, options)),
    )
  program
    .command('import')
    .description('turn raw stories (text, HTML, Markdown, JSON) into articles')
    .argument('<file...>', 'stories to read')
    .requiredOption('--into <workspace>', 'newsroom folder; made where there is none')
    .option(...JSON_OPTION)
    .action((files: string[], options: { into: string; json?: boolean }) =>
      ends(importStories(terminal, files, options)),
    )
}

function describeReading(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('check')
    .description('say what is wrong with articles; exit 1 when there is an error among it')
    .argument('<file...>', 'article files')
    .option(...JSON_OPTION)
    .action((files: string[], options: { json?: boolean }) => ends(checkStories(terminal, files, options)))
  program
    .command('quotes')
    .description('list the quotations of articles: words, speaker, status')
    .argument('<file...>', 'article files')
    .option(...JSON_OPTION)
    .action((files: string[], options: { json?: boolean }) => ends(listQuotes(terminal, files, options)))
  program
    .command('search')
    .description(
      'find articles: words, "phrases", -exclusions after --, filters such as status:ready tag:trams by:name after:2026-01-01',
    )
    .argument('<words...>', 'words to look for')
    .requiredOption('--in <workspace>', 'newsroom folder')
    .option(...JSON_OPTION)
    .action((words: string[], options: { in: string; json?: boolean }) =>
      ends(searchNewsroom(terminal, words.join(' '), options)),
    )
}

function describeKeeping(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('verify')
    .description(
      'read every article, picture and version and say what is not whole; exit 1 when something is not',
    )
    .argument('<workspace>', 'newsroom folder')
    .option(...JSON_OPTION)
    .action((folder: string, options: { json?: boolean }) => ends(verifyStories(terminal, folder, options)))
  program
    .command('backup')
    .description(
      'write all of a newsroom into one zip, also while it is open; exit 1 when something in it had to be left out',
    )
    .argument('<workspace>', 'newsroom folder')
    .requiredOption('--to <file.zip>', 'zip to write; never over one that is there')
    .option(...JSON_OPTION)
    .action((folder: string, options: { to: string; json?: boolean }) =>
      ends(backUpNewsroom(terminal, folder, options)),
    )
  program
    .command('restore')
    .description('make a newsroom of a backup again, whole and proven or not at all')
    .argument('<file.zip>', 'backup')
    .requiredOption('--to <workspace>', 'folder to make; it must be new or empty')
    .option(...JSON_OPTION)
    .action((file: string, options: { to: string; json?: boolean }) =>
      ends(restoreNewsroom(terminal, file, options)),
    )
}

function describeExport(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('export')
    .description('write articles in the formats they go out in')
    .argument('<file...>', 'article files')
    .requiredOption('--to <formats>', `formats, separated by commas: ${EXPORT_FORMATS.join(', ')}`, asFormats)
    .requiredOption('--out <dir>', 'folder to write into')
    .option('--profile <name>', 'export profile of the newsroom')
    .option('--allow-unverified', 'export although quotations are stale or disputed')
    .option(...JSON_OPTION)
    .action((files: string[], options: ExportOptions) => ends(exportStories(terminal, files, options)))
}

function asFormats(words: string): ExportFormat[] {
  const formats = parseFormats(words)
  if (!formats.ok) throw new InvalidArgumentError(formats.error.message)
  return formats.value
}

function asHeadline(words: string): string {
  if (words.trim() === '') throw new InvalidArgumentError('A headline needs words.')
  return words
}

function asPort(words: string): number {
  const port = Number(words)
  if (!/^\d+$/.test(words) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

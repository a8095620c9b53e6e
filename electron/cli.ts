import { EXIT, type Terminal } from './cli/exit.ts'
import { runCommandLine } from './cli/program.ts'

const terminal: Terminal = {
  print: line => void process.stdout.write(`${line}\n`),
  note: line => void process.stderr.write(`${line}\n`),
  folder: process.cwd(),
}

// `copydesk … | head` closes the pipe early; that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
})

process.exitCode = await runCommandLine(terminal, process.argv.slice(2))

import { verifyNewsroom } from '../desk/verify/verify.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { newsroomAt } from './newsroom.ts'

/** `copydesk verify`: reads everything in a newsroom and says what is not whole. Anything found fails the command. */
export async function verifyStories(
  terminal: Terminal,
  folder: string,
  options: { json?: boolean },
): Promise<Exit> {
  const workspace = await newsroomAt(terminal, folder, false)
  const verified = workspace.ok ? await verifyNewsroom(workspace.value) : workspace
  if (!verified.ok) {
    noteProblem(terminal, folder, verified.error)
    return EXIT.badInput
  }
  const { articles, pictures, versions, findings, copies } = verified.value
  if (options.json) terminal.print(JSON.stringify(verified.value, null, 2))
  else for (const { path, message } of [...findings, ...copies]) terminal.print(`${path}: ${message}`)
  const checked = `${counted(articles, 'article')}, ${counted(pictures, 'picture')} and ${counted(versions, 'version')}`
  terminal.note(
    `Checked ${checked}: ${findings.length === 0 ? 'all whole' : `${findings.length} not as written`}.${copies.length === 0 ? '' : ` ${counted(copies.length, 'second copy', 'second copies')} to be merged in the window.`}`,
  )
  return findings.length === 0 ? EXIT.done : EXIT.failed
}

const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`

import { resolve } from 'node:path'
import type { BackupProgress } from '../contract-backup.ts'
import { backUp } from '../desk/backup/backup.ts'
import { restore } from '../desk/backup/restore.ts'
import { sizeInWords } from '../desk/files/read-bounded.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { newsroomAt } from './newsroom.ts'

/** `copydesk backup`: a newsroom in one zip. What could not be taken along is named, and then the command fails, although the zip is whole. */
export async function backUpNewsroom(
  terminal: Terminal,
  folder: string,
  { to, json }: { to: string; json?: boolean },
): Promise<Exit> {
  const workspace = await newsroomAt(terminal, folder, false)
  if (!workspace.ok) {
    noteProblem(terminal, folder, workspace.error)
    return EXIT.badInput
  }
  const backed = await backUp(workspace.value, resolve(terminal.folder, to), noteProgress(terminal))
  if (!backed.ok) {
    noteProblem(terminal, to, backed.error)
    return EXIT.badInput
  }
  const { file, files, bytes, leftOut } = backed.value
  terminal.print(json ? JSON.stringify(backed.value, null, 2) : file)
  for (const { path, reason } of leftOut) terminal.note(`left out: ${path}: ${reason}`)
  terminal.note(`Backed up and checked ${inWords(files, bytes)}.`)
  return leftOut.length === 0 ? EXIT.done : EXIT.failed
}

/** `copydesk restore`: a backup as a newsroom again, in a folder that is new or empty. */
export async function restoreNewsroom(
  terminal: Terminal,
  file: string,
  { to, json }: { to: string; json?: boolean },
): Promise<Exit> {
  const target = resolve(terminal.folder, to)
  const restored = await restore(resolve(terminal.folder, file), target, noteProgress(terminal))
  if (!restored.ok) {
    noteProblem(terminal, restored.error.code === 'restore/not-empty' ? to : file, restored.error)
    return EXIT.badInput
  }
  const { folder, files, bytes, newsroom, at } = restored.value
  terminal.print(json ? JSON.stringify(restored.value, null, 2) : folder)
  terminal.note(
    `Restored ${inWords(files, bytes)} of “${newsroom}” as of ${at}: every file is as it was backed up.`,
  )
  return EXIT.done
}

const inWords = (files: number, bytes: number): string =>
  `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'} (${sizeInWords(bytes)})`

const DOING = { writing: 'Writing', checking: 'Checking', unpacking: 'Unpacking' } as const

/** One line for every tenth of the way. */
function noteProgress(terminal: Terminal): (progress: BackupProgress) => void {
  let last = ''
  return ({ doing, done, total }) => {
    const tenths = Math.floor((10 * done) / Math.max(1, total))
    const line = `${DOING[doing]}: ${tenths * 10} % of ${total.toLocaleString('en')} files`
    if (line !== last) terminal.note(line)
    last = line
  }
}

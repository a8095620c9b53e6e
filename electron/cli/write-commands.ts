import { basename, join, resolve } from 'node:path'
import { done } from '../../article/result.ts'
import { createArticle } from '../desk/articles/create.ts'
import { readBounded } from '../desk/files/read-bounded.ts'
import { finishImport, toldBefore } from '../desk/importing.ts'
import { eachFile, shownPath } from './batch.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { newsroomAt } from './newsroom.ts'

/** `copydesk new`: files an empty draft, making the newsroom where there is none. */
export async function newStory(
  terminal: Terminal,
  folder: string,
  options: { headline: string; json?: boolean },
): Promise<Exit> {
  const workspace = await newsroomAt(terminal, folder, true)
  const created = workspace.ok
    ? await createArticle(workspace.value, { headline: options.headline })
    : workspace
  if (!created.ok) {
    noteProblem(terminal, folder, created.error)
    return EXIT.badInput
  }
  const path = absolute(terminal, folder, created.value.path)
  terminal.print(options.json ? JSON.stringify({ article: created.value.article, path }) : path)
  return EXIT.done
}

interface Imported {
  file: string
  /** Id of the new article. */
  article: string
  path: string
  warnings: string[]
}

/** `copydesk import`: reads stories of any known format and files each as an article, saying what was dropped. */
export async function importStories(
  terminal: Terminal,
  files: string[],
  options: { into: string; json?: boolean },
): Promise<Exit> {
  const workspace = await newsroomAt(terminal, options.into, true)
  if (!workspace.ok) {
    noteProblem(terminal, options.into, workspace.error)
    return EXIT.badInput
  }
  const { values, exit } = await eachFile<Imported>(terminal, files, async file => {
    const bytes = await readBounded(file)
    if (!bytes.ok) return bytes
    const story = { name: basename(file), bytes: bytes.value, format: 'auto' as const, undone: [] }
    const imported = await finishImport(workspace.value, story)
    if (!imported.ok) return imported
    const { article } = imported.value
    const warnings = [...imported.value.warnings, ...(await toldBefore(workspace.value, imported.value.path))]
    const path = absolute(terminal, options.into, imported.value.path)
    for (const warning of warnings) terminal.note(`${shownPath(terminal, file)}: ${warning}`)
    if (!options.json) terminal.print(path)
    return done({ value: { file, article, path, warnings } })
  })
  if (options.json) terminal.print(JSON.stringify(values, null, 2))
  return exit
}

/** As the person spelt the folder, not with its links followed, so that scripts find the path they expect. */
const absolute = (terminal: Terminal, folder: string, path: string): string =>
  join(resolve(terminal.folder, folder), ...path.split('/'))

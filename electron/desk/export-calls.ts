import { basename } from 'node:path'
import { done, fail, type Result } from '../../article/result.ts'
import type { ExportPreview, ParsedArgs, Results } from '../contract.ts'
import { readArticle } from './articles/read.ts'
import { ARTICLE_SUFFIX } from './articles/slug.ts'
import type { DeskOptions } from './desk.ts'
import { EXPORT_TYPES } from './export/export.ts'
import { gateOf, passEmbargo, passGate, renderExport, writeExports } from './exporting.ts'
import { type Previews, textAsPage } from './previews.ts'
import { resolveInside } from './workspace/paths.ts'
import type { Workspace } from './workspace/workspace.ts'

/** Renders an export for the window's frame: pages as pages, text as it will be written. Nothing is written. */
export async function previewExport(
  workspace: Workspace,
  { path, format }: ParsedArgs<'export.preview'>,
  previews: Previews,
  previewUrl: (id: string) => string,
): Promise<Result<ExportPreview>> {
  const read = await readArticle(workspace, path)
  if (!read.ok) return read
  const { article } = read.value
  const exported = await renderExport({ article, workspace }, format)
  if (!exported.ok) return exported
  const { content, losses } = exported.value
  const page = await pageOf(workspace, article, format, content)
  if (!page.ok) return page
  const url = previewUrl(previews.add({ content: page.value, mime: EXPORT_TYPES.html }))
  return done({ url, text: content, gate: gateOf(article, 'found'), losses })
}

/** A fragment's pictures are linked from where it will stand; the frame cannot follow that, so it is shown with them inside. */
async function pageOf(
  workspace: Workspace,
  article: Parameters<typeof renderExport>[0]['article'],
  format: ParsedArgs<'export.preview'>['format'],
  content: string,
): Promise<Result<string>> {
  if (format === 'html') return done(content)
  if (format !== 'html-fragment') return done(textAsPage(content, article.language))
  const shown = await renderExport({ article, workspace }, format, 'embed')
  return shown.ok ? done(shown.value.content) : shown
}

/** Writes an article's exports into the newsroom's `exports/` folder, or into one the person picks. */
export async function runExport(
  workspace: Workspace,
  { path, formats, allowUnverified, allowEmbargo, choose }: ParsedArgs<'export.run'>,
  chooseFolder: DeskOptions['chooseFolder'],
): Promise<Result<Results['export.run']>> {
  const read = await readArticle(workspace, path)
  if (!read.ok) return read
  const passed = passGate(read.value.article, allowUnverified)
  if (!passed.ok) return passed
  const free = passEmbargo(read.value.article, allowEmbargo)
  if (!free.ok) return free
  const folder = choose
    ? await chosenFolder(chooseFolder)
    : await resolveInside(workspace.folder, `exports/${basename(path, ARTICLE_SUFFIX)}`)
  if (!folder.ok) return folder
  const { article, version } = read.value
  const written = await writeExports({ article, workspace, source: { path, version } }, formats, folder.value)
  if (!written.ok) return written
  return done({ folder: folder.value, files: written.value.map(file => file.path) })
}

/** The folder a person picks for exports. Fails with `desk/no-dialog` and, where they pick none, `export/no-folder`. */
export async function chosenFolder(chooseFolder: DeskOptions['chooseFolder']): Promise<Result<string>> {
  if (!chooseFolder)
    return fail('desk/no-dialog', 'There is no folder dialog here. Export into the newsroom instead.')
  const folder = await chooseFolder('Export into this folder')
  return folder === null
    ? fail('export/no-folder', 'No folder was chosen; nothing was exported.')
    : done(folder)
}

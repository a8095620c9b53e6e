import { done, fail, type Result } from '../../article/result.ts'
import type { Channel, ParsedArgs, Results } from '../contract.ts'
import type { BackupProgress } from '../contract-backup.ts'
import { createArticle, duplicateArticle } from './articles/create.ts'
import { listArticles } from './articles/list.ts'
import { openArticle } from './articles/open.ts'
import { renameArticle } from './articles/rename.ts'
import { saveArticle } from './articles/save.ts'
import { runBackup } from './backup/calls.ts'
import type { Jobs } from './bulk/jobs.ts'
import type { Changes } from './changes.ts'
import { listCopies, readCopy, trashCopy } from './conflict-copies/calls.ts'
import type { DeskOptions } from './desk.ts'
import { previewExport, runExport } from './export-calls.ts'
import type { FrontDesk } from './front-desk.ts'
import { keepForEver, listVersions, readOldVersion, restoreVersion } from './history/calls.ts'
import { finishImport, reviewImport } from './importing.ts'
import { indexOf } from './index/index.ts'
import { settleRecovered } from './journal/recover.ts'
import { outsideAddress } from './link.ts'
import { lockedBy } from './locks/locks.ts'
import { addPicture } from './media/media.ts'
import { lookOutside } from './outside/look.ts'
import { rewriteArticle } from './outside/rewrite.ts'
import { keepUndecided, listUndecided } from './outside/undecided.ts'
import type { Previews } from './previews.ts'
import type { Safety } from './recovery-calls.ts'
import { listTrash, restoreFromTrash, trashArticle } from './trash/trash.ts'
import { changeViews, listViews } from './workspace/views.ts'
import type { Workspace } from './workspace/workspace.ts'

/** One answer for every channel of the contract: a channel without one does not compile. `window` is who asks. */
export type Handlers = {
  [C in Channel]: (args: ParsedArgs<C>, window: string) => Promise<Result<Results[C]>>
}

export interface HandlerTools {
  options: DeskOptions
  front: FrontDesk
  previews: Previews
  changes: Changes
  safety: Safety
  jobs: Jobs
  backupProgress(progress: BackupProgress): void
}

const nothing = Promise.resolve()

export function createHandlers({
  options,
  front,
  previews,
  changes,
  safety,
  jobs,
  backupProgress,
}: HandlerTools): Handlers {
  /** Runs in the open newsroom. */
  async function inside<T>(task: (workspace: Workspace) => Promise<Result<T>>): Promise<Result<T>> {
    const workspace = await front.workspace()
    return workspace.ok ? task(workspace.value) : workspace
  }
  /** As `inside`, and tells the index and the windows of the articles it changed. */
  async function changing<T>(
    task: (workspace: Workspace) => Promise<Result<T>>,
    paths: (value: T) => string[],
  ): Promise<Result<T>> {
    const workspace = await front.workspace()
    if (!workspace.ok) return workspace
    const end = changes.writing()
    let written: string[] = []
    try {
      const result = await task(workspace.value)
      if (result.ok) written = paths(result.value)
      return result
    } finally {
      end(written, written.length > 0 ? indexOf(workspace.value).call('touch', { paths: written }) : nothing)
    }
  }

  /** Runs where nobody else has the article, and lets go of it: for what moves or replaces its file. */
  async function unlocked<T>(
    workspace: Workspace,
    path: string,
    window: string,
    task: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const free = await safety.locks.check(workspace, path, window)
    if (!free.ok) return free
    const result = await task()
    await safety.locks.release(workspace, path, window)
    return result
  }

  return {
    'desk.state': async () => done(await front.state()),
    'preferences.set': change => front.setPreferences(change),
    'workspace.open': ({ folder }) => {
      jobs.stop()
      return front.open(folder)
    },
    'workspace.create': ({ folder, name }) => {
      jobs.stop()
      return front.create(folder, name)
    },
    'workspace.choose': async ({ title }) =>
      options.chooseFolder
        ? done({ folder: await options.chooseFolder(title) })
        : fail('desk/no-dialog', 'There is no folder dialog here. Type the full path of the folder.'),

    'articles.list': page => inside(workspace => listArticles(workspace, page)),
    'articles.open': ({ path }) => inside(workspace => openArticle(workspace, path)),
    'articles.create': given =>
      changing(
        workspace => createArticle(workspace, given),
        ({ path }) => [path],
      ),
    'articles.save': (args, window) =>
      changing(
        async workspace => {
          const lock = await safety.locks.take(workspace, args.path, window, false)
          if (!lock.ok) return lock
          if (!lock.value.mine) return lockedBy(lock.value.holder)
          return safety.saving(workspace, window, args, () => saveArticle(workspace, args))
        },
        () => [args.path],
      ),
    'articles.rename': ({ path, slug }, window) =>
      changing(
        workspace => unlocked(workspace, path, window, () => renameArticle(workspace, path, slug)),
        renamed => [path, renamed.path],
      ),
    'articles.duplicate': ({ path }) =>
      changing(
        workspace => duplicateArticle(workspace, path),
        copy => [copy.path],
      ),
    'articles.trash': ({ path }, window) =>
      changing(
        workspace => unlocked(workspace, path, window, () => trashArticle(workspace, path)),
        () => [path],
      ),
    'articles.search': asked => inside(workspace => indexOf(workspace).call('search', asked)),
    'library.page': asked => inside(workspace => indexOf(workspace).call('page', asked)),
    'library.paths': asked => inside(workspace => indexOf(workspace).call('paths', asked)),
    'library.count': asked => inside(workspace => indexOf(workspace).call('count', asked)),
    'library.tags': asked => inside(workspace => indexOf(workspace).call('tags', asked)),
    'library.alike': asked => inside(workspace => indexOf(workspace).call('alike', asked)),
    'views.list': () => inside(listViews),
    'views.change': change => inside(workspace => changeViews(workspace, change)),
    'bulk.run': (asked, window) => inside(workspace => jobs.run(workspace, asked, window)),
    'bulk.cancel': async ({ job }) => {
      jobs.cancel(job)
      return done({})
    },
    'bulk.undo': ({ job }) => inside(workspace => jobs.undo(workspace, job)),
    'backup.run': args => inside(workspace => runBackup(workspace, args, backupProgress)),
    'history.list': args => inside(workspace => listVersions(workspace, args)),
    'history.read': args => inside(workspace => readOldVersion(workspace, args)),
    'history.keep': args => inside(workspace => keepForEver(workspace, args)),
    'history.restore': (args, window) =>
      changing(
        workspace => unlocked(workspace, args.path, window, () => restoreVersion(workspace, args)),
        () => [args.path],
      ),
    'outside.look': args => inside(workspace => lookOutside(workspace, args)),
    'outside.rewrite': (args, window) =>
      changing(
        async workspace => {
          const lock = await safety.locks.take(workspace, args.path, window, false)
          if (!lock.ok) return lock
          return lock.value.mine ? rewriteArticle(workspace, args) : lockedBy(lock.value.holder)
        },
        () => [args.path],
      ),
    'undecided.keep': args => inside(workspace => keepUndecided(workspace, args)),
    'undecided.list': args => inside(workspace => listUndecided(workspace, args)),
    'copies.list': args => inside(workspace => listCopies(workspace, args)),
    'copies.read': args => inside(workspace => readCopy(workspace, args)),
    'copies.trash': args =>
      changing(
        workspace => trashCopy(workspace, args),
        () => [args.path, args.copy],
      ),
    ...safety.answers,
    'recovery.settle': (args, window) =>
      changing(
        workspace =>
          settleRecovered(workspace, args, safety.reader, path =>
            safety.locks.check(workspace, path, window),
          ),
        settled => ('path' in settled ? [settled.path] : []),
      ),
    'trash.list': () => inside(listTrash),
    'trash.restore': ({ name }) =>
      changing(
        workspace => restoreFromTrash(workspace, name),
        ({ path }) => [path],
      ),

    'media.add': ({ name, base64 }) =>
      inside(workspace => addPicture(workspace, name, Buffer.from(base64, 'base64'))),

    'import.read': ({ base64, ...story }) =>
      inside(async workspace => reviewImport(workspace, { ...story, bytes: Buffer.from(base64, 'base64') })),
    'import.finish': ({ base64, ...story }) =>
      changing(
        workspace => finishImport(workspace, { ...story, bytes: Buffer.from(base64, 'base64') }),
        ({ path }) => [path],
      ),
    'export.preview': args =>
      inside(workspace => previewExport(workspace, args, previews, id => options.previewUrl(id))),
    'export.run': args => inside(workspace => runExport(workspace, args, options.chooseFolder)),

    'link.open': async ({ url }) => {
      const address = outsideAddress(url)
      if (!address.ok) return address
      await options.openExternal?.(address.value)
      return done({ opened: options.openExternal !== undefined })
    },
    'closing.done': async () => done({}),
  }
}

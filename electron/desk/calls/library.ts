import { done, fail } from '../../../article/result.ts'
import { runBackup, runRestore } from '../backup/calls.ts'
import { indexOf } from '../index/index.ts'
import { changeViews, listViews } from '../workspace/views.ts'
import type { Answers, CallTools } from './answers.ts'

/** What is asked about all articles, and what is done to many at once. */
export const libraryAnswers = ({
  options: { chooseBackup },
  newsroom: { inside },
  jobs,
  backupProgress,
}: CallTools): Answers<'library' | 'views' | 'bulk' | 'backup'> => ({
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
  'backup.choose': async () =>
    chooseBackup
      ? done({ file: await chooseBackup() })
      : fail('desk/no-dialog', 'There is no file dialog here. Type the full path of the backup.'),
  'backup.restore': args => runRestore(args, backupProgress),
})

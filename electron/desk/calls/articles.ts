import { createArticle, duplicateArticle } from '../articles/create.ts'
import { listArticles } from '../articles/list.ts'
import { openArticle } from '../articles/open.ts'
import { renameArticle } from '../articles/rename.ts'
import { saveArticle } from '../articles/save.ts'
import { indexOf } from '../index/index.ts'
import { whileFree, whileOwned } from '../locks/while.ts'
import { addPicture } from '../media/media.ts'
import { listTrash, restoreFromTrash, trashArticle } from '../trash/trash.ts'
import type { Answers, CallTools } from './answers.ts'

/** What is asked about single articles, the trash and pictures. */
export const articleAnswers = ({
  newsroom: { inside, changing },
  safety: { locks, journal, openings },
}: CallTools): Answers<'articles' | 'trash' | 'media'> => ({
  'articles.list': page => inside(workspace => listArticles(workspace, page)),
  'articles.open': ({ path }) => inside(workspace => openArticle(workspace, path)),
  'articles.create': given =>
    changing(
      workspace => createArticle(workspace, given),
      ({ path }) => [path],
    ),
  'articles.save': (args, window) =>
    changing(
      workspace =>
        whileOwned(locks, workspace, args.path, window, () =>
          journal.around(workspace, openings.current(window, args.path), args, () =>
            saveArticle(workspace, args),
          ),
        ),
      () => [args.path],
    ),
  'articles.rename': ({ path, slug }, window) =>
    changing(
      workspace => whileFree(locks, workspace, path, window, () => renameArticle(workspace, path, slug)),
      renamed => [path, renamed.path],
    ),
  'articles.duplicate': ({ path }) =>
    changing(
      workspace => duplicateArticle(workspace, path),
      copy => [copy.path],
    ),
  'articles.trash': ({ path }, window) =>
    changing(
      workspace => whileFree(locks, workspace, path, window, () => trashArticle(workspace, path)),
      () => [path],
    ),
  'articles.search': asked => inside(workspace => indexOf(workspace).call('search', asked)),

  'trash.list': () => inside(listTrash),
  'trash.restore': ({ name }) =>
    changing(
      workspace => restoreFromTrash(workspace, name),
      ({ path }) => [path],
    ),

  'media.add': ({ name, base64 }) =>
    inside(workspace => addPicture(workspace, name, Buffer.from(base64, 'base64'))),
})

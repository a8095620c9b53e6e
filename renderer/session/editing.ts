import type { Article } from '../../article/article.ts'
import { typed } from './lull.ts'
import type { SessionParts } from './parts.ts'
import { edited } from './saving.ts'
import type { ArticleSession } from './types.ts'
import { mayWrite } from './who-writes.ts'

type Edits = Pick<
  ArticleSession,
  | 'setFields'
  | 'setQuotes'
  | 'selectQuote'
  | 'restoreSignedWords'
  | 'printSpeaker'
  | 'restoreBlock'
  | 'reveal'
>

/** What the window can do to the article, as far as it may write. */
export function editsOf(session: SessionParts): Edits {
  const { store, page } = session
  return {
    setFields: fields => change(session, { ...page.article(), ...fields }),
    setQuotes: edit => change(session, { ...page.article(), quotes: edit(page.article().quotes) }),
    selectQuote: id => store.setState({ selectedQuote: id }),
    restoreSignedWords: async id => (await import('./signed-words.ts')).restoreOnPage(session, id),
    printSpeaker: (block, speaker, how) => {
      if (mayWrite(session)) page.editor()?.printSpeaker(block, speaker, how)
    },
    restoreBlock: (block, after) => {
      if (mayWrite(session)) page.editor()?.restoreBlock(block, after)
    },
    reveal: (place, how) => page.editor()?.reveal(place, how),
  }
}

function change(session: SessionParts, next: Article): void {
  if (!mayWrite(session)) return
  typed()
  session.page.set(next)
  if (!session.isAbandoned) edited(session)
}

/** What was found in the words is saved with them. An article that was only opened stays as it is in the file. */
export function keepFound(session: SessionParts): void {
  if (session.isWritten && !session.isAbandoned && mayWrite(session)) session.saves.changed()
}

/** The body in the editor is another one. Called on every key, so the editor is not even looked at here. */
export function bodyChanged(session: SessionParts, byHand: boolean): void {
  if (byHand) typed()
  // A key that was on its way when the article was taken over is kept too.
  if (byHand && !session.isAbandoned && session.store.getState().lock.kind !== 'reading') edited(session)
  else session.page.lookSoon()
}

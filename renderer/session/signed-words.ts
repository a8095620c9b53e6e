import { restoreSignedWords } from '../../article/quotes/signed-words/restore.ts'
import { done, fail, type Result } from '../../article/result.ts'
import type { SessionParts } from './parts.ts'
import { edited } from './saving.ts'
import { mayWrite } from './who-writes.ts'

/**
 * Brings the words of a quotation back to what was signed: one step to undo, in the blocks it stands in and nowhere else. Fails as
 * `restoreSignedWords` does, with `session/reading` where somebody else has the article and with `session/composing` while a letter
 * is only half there. Fetched when it is first needed, because it reads the story for quotations.
 */
export async function restoreOnPage(session: SessionParts, id: string): Promise<Result<void>> {
  const { page } = session
  const hand = await page.hand()
  if (!mayWrite(session) || session.isAbandoned) return fail('session/reading', READING)
  if (!hand || hand.isComposing()) return fail('session/composing', COMPOSING)
  const now = page.current()
  const restored = restoreSignedWords(now, id)
  if (!restored.ok) return restored
  // From fetching the last letter typed to this nothing is waited for: no key can come between.
  hand.put(now.body, restored.value.body)
  page.show(restored.value)
  edited(session)
  return done(undefined)
}

const READING = 'Somebody else has this article now, so nothing was changed.'
const COMPOSING = 'A letter is just being written in the text. Finish it, then try again.'

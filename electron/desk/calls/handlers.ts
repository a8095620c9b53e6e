import type { CallTools, Handlers } from './answers.ts'
import { articleAnswers } from './articles.ts'
import { deskAnswers } from './desk.ts'
import { exchangeAnswers } from './exchange.ts'
import { libraryAnswers } from './library.ts'
import { recoveryAnswers } from './recovery.ts'
import { versionAnswers } from './versions.ts'

/** The answers to everything that a window may ask. */
export const createHandlers = (tools: CallTools): Handlers => ({
  ...deskAnswers(tools),
  ...articleAnswers(tools),
  ...libraryAnswers(tools),
  ...versionAnswers(tools),
  ...recoveryAnswers(tools),
  ...exchangeAnswers(tools),
})

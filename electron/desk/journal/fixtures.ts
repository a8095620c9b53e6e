import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import type { RecoveredText } from '../../contract.ts'
import { openArticle } from '../articles/open.ts'
import { must, putStory, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { DeskIdentity } from '../identity.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { createJournal } from './journal.ts'
import type { JournalReader } from './offers.ts'
import { listRecovered } from './recover.ts'

export const PATH = 'articles/2026/2026-11-22-tram.article.json'
/** What no save has. */
export const WORDS = 'And the mayor said nothing.'

/** The desk that keeps words in the tests. */
export const me: DeskIdentity = {
  id: 'desk-one',
  machine: 'newsdesk-1',
  installation: 'one',
  process: process.pid,
}

/** The story with one paragraph more, which no save has. */
const unsaved = (saved: Article): Article => ({
  ...saved,
  body: [...saved.body, { id: 'b9', type: 'paragraph', text: [{ text: WORDS }] }],
})

/** A newsroom with the story open in a window that has words to keep. */
export async function newsroom() {
  const workspace = await temporaryNewsroom()
  workspace.author = 'Hedda Voss'
  await putStory(workspace, PATH, story())
  const opened = must(await openArticle(workspace, PATH))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const dataFolder = await temporaryFolder()
  const journal = createJournal({ identity: Promise.resolve(me), dataFolder, patience: 2000 })
  const { body, ...fields } = unsaved(opened.article)
  const sent = { path: PATH, base: opened.version, fields, body }
  return { workspace, dataFolder, journal, saved: opened.article, sent }
}

/** How a desk that was started after a crash reads the journal. */
export const reading = (dataFolder: string, given: Partial<JournalReader> = {}): JournalReader => ({
  identity: Promise.resolve({ ...me, id: 'desk-after' }),
  dataFolder,
  locks: { isHeldBy: async () => false },
  isOpen: () => false,
  ...given,
})

/** Nobody has the article. */
export const free = async () => ({ ok: true as const, value: undefined })

export const journalOf = (workspace: Workspace): string => join(workspace.folder, '.copydesk/journal')

/** The first text that is offered. */
export async function offered(workspace: Workspace, reader: JournalReader): Promise<RecoveredText> {
  const [text] = must(await listRecovered(workspace, {}, reader))
  if (!text) throw new Error('nothing was offered')
  return text
}

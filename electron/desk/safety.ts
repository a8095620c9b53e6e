import { readIdentity } from './identity.ts'
import { createJournal, type Journal } from './journal/journal.ts'
import type { JournalReader } from './journal/offers.ts'
import { createLocks, type Locks } from './locks/locks.ts'
import { createOpenings, type Openings } from './openings.ts'

/** What keeps windows and machines from writing over each other, and words from being lost before they are saved. */
export interface Safety {
  locks: Locks
  journal: Journal
  openings: Openings
  /** For the journal's words: which of them are still somebody's own. */
  reader: JournalReader
}

/** @param tell tells the windows that somebody took an article or let go of it */
export function createSafety(dataFolder: string, tell: (path: string) => void): Safety {
  const identity = readIdentity(dataFolder)
  const locks = createLocks({ identity, tell })
  const journal = createJournal({ identity, dataFolder })
  const openings = createOpenings()
  return { locks, journal, openings, reader: { identity, dataFolder, locks, isOpen: openings.isOpen } }
}

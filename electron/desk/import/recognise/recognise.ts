import type { ImportContext, Part, Recogniser } from '../part.ts'
import type { Row } from '../rows.ts'
import { findAds, settleAds } from './adverts.ts'
import { findBylines } from './byline.ts'
import { findDateline } from './dateline.ts'
import { findDebris } from './debris.ts'
import { findChosenHeadline, findHead } from './head.ts'
import { findRelated } from './related.ts'
import { findRepeats } from './repeats.ts'
import { findSignOff } from './sign-off.ts'
import { findSlugs } from './slug.ts'
import { findLeftOut, findTables } from './source.ts'
import { findDividers, findHeadings, findJoined, findLists } from './structure.ts'
import { findEndMarks } from './wire.ts'

/**
 * In this order: first what a person chose, then what can be told by its own words alone, then what its place tells (headline, standfirst), then what
 * the neighbours tell (repeats, runs of ads). A later one only sees what no earlier one took.
 */
const RECOGNISERS: Recogniser[] = [
  findChosenHeadline,
  findLeftOut,
  findTables,
  findAds,
  findEndMarks,
  findSlugs,
  findDebris,
  findDividers,
  findRelated,
  findSignOff,
  findBylines,
  findHead,
  findDateline,
  findLists,
  findHeadings,
  findRepeats,
  findJoined,
  settleAds,
]

/** Tells what each row of a source is. Does not know what was taken back, so that decisions are the same at every reading. */
export function recognise(rows: Row[], context: ImportContext): Part[] {
  const parts: Part[] = rows.map(row => ({ rows: [row] }))
  return RECOGNISERS.reduce((current, recogniser) => recogniser(current, context), parts)
}

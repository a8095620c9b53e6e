import { isAdLine } from './ad-lines.ts'
import { isBylineText } from './byline.ts'
import { debrisKind } from './debris.ts'
import { isSlug } from './slug.ts'
import { isEndMark } from './wire.ts'

/** Whether a line of plain text is never part of the paragraph above or below it, however full it is. */
export const standsAlone = (text: string): boolean =>
  isAdLine(text) || isEndMark(text) || isSlug(text) || isBylineText(text) || debrisKind(text) !== undefined

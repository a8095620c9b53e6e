/**
 * Places a reporter's sentence is read without: its dateline ("HARBOUR CITY, Nov 22 (Courier) —", "Köln (dpa) -") and a firm's
 * seat between commas ("the Gull Point, Maine-based chandler"). Neither is ever who speaks, nor are degrees before a name. UTF-16 offsets.
 */
export function unreadGaps(words: string, asides: RegExp): { from: number; to: number }[] {
  const dateline =
    (DATELINE.exec(words) ?? DATED.exec(words) ?? FILED.exec(words) ?? AGENCY.exec(words))?.[0] ?? ''
  const seats = [...words.matchAll(SEAT)].map(({ 0: seat, index }) => ({
    from: index,
    to: index + seat.length,
  }))
  const inserted = [...words.matchAll(asides)].map(({ 0: aside, index }) => ({
    from: index,
    to: index + aside.length,
  }))
  const degrees = [...words.matchAll(DEGREE)].map(({ 0: degree, index }) => ({
    from: index,
    to: index + degree.length,
  }))
  return [...degrees, ...inserted, ...(dateline ? [{ from: 0, to: dateline.length }] : []), ...seats]
}

/** A place in capitals, or any place with its agency in brackets, before a dash. */
const DATELINE =
  /^\s*(?:\(?\p{Lu}[\p{Lu}.'’-]{2,}(?:[\s,]+\p{Lu}[\p{Lu}.'’-]+)*\)?(?:,\s[\p{L}.]+(?:\s\d{1,2})?)?(?:\s\([^()]{2,40}\))?|\p{Lu}[\p{L}.-]+(?:[\s/,]+\p{Lu}[\p{L}.]+){0,3}\s\([^()]{2,40}\))\s*(?:--|—|–|-)\s/u

/** "HARBOUR CITY, Nov 22:", "Quayside, Nov 22 (Courier) The": a place and a day. */
const DATED =
  /^\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3},\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}(?:\s?:|\s\([^()]{2,40}\):?)\s/u

/** "Puerto Marea, 8 sep (Correo).-", "MAREA 28 May. (CORREO) -", "Marea.-": as agencies of Spain and America begin. */
const FILED =
  /^\s*\p{Lu}[\p{L}.]*(?:\s(?:(?:de|del|la|las|los|el)\s)?\p{Lu}[\p{L}.]*){0,4}(?:,?\s\d{1,2}\s(?:de\s)?\p{L}{3,10}\.?)?(?:[,.]?\s\([^()]{2,40}\)\s?\.?\s?[-–—]+|\.[-–—]+)\s*/u

/** "(Courier-Tide) The": the agency alone. */
const AGENCY =
  /^\s*\((?:Keystone-ATS|ATS|AFP|Belga|Reuters|dpa|APA|EFE|EP|Europa Press|ANSA|AP|PA|Agencias?)\)\s/u

const SEAT = /,\s(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*-based\b/gu

/** What stands behind "Dr." and before a name: "h. c.", "Dipl.-Ing.". */
const DEGREE =
  /(?<=\s)(?:h\.\s?c\.(?:\s?mult\.)?|Dipl\.-\p{L}+\.?|Dr\.-Ing\.|(?<=Dr\.\s)Dr\.|(?<=Prof\.\s)Dr\.)(?=\s)/gu

/** A list of ends by what it takes to ask for one of a word: the ends themselves, and how long they are. */
interface Ends {
  all: ReadonlySet<string>
  lengths: readonly number[]
}

const asked = new WeakMap<readonly string[], Ends>()

/**
 * Whether a word ends in one of a list, with at least `before` letters more. Asked for every word of a story, of lists of hundreds:
 * so it looks the word's own ends up instead of going through the list.
 */
export function endsInOne(word: string, list: readonly string[], before = 0): boolean {
  if (list.length < FEW) return list.some(end => word.length >= end.length + before && word.endsWith(end))
  const { all, lengths } = endsOf(list)
  return lengths.some(length => word.length >= length + before && all.has(word.slice(-length)))
}

/** So few ends are sooner gone through than looked up. */
const FEW = 12

function endsOf(list: readonly string[]): Ends {
  const found = asked.get(list)
  if (found) return found
  const ends = { all: new Set(list), lengths: [...new Set(list.map(end => end.length))] }
  asked.set(list, ends)
  return ends
}

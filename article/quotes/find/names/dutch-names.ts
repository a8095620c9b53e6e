/** What is read of a token here. */
interface Word {
  kind: string
  text: string
  lower: string
  to: number
  capital: boolean
}

const PREFIX = /^(?:van|de|den|der|ten|ter|te|het|el|von|vander|vanden|op)$/
const INNER = /^(?:de|der|den|het|la|’t)$/

/** "Van Dalen", "De Wit", "Van der Meer": a Dutch surname without a first name is one word, where its capital gives it away. */
export function joinSurnames<T extends Word>(tokens: T[]): T[] {
  const joined: T[] = []
  for (let i = 0; i < tokens.length; i++) {
    const end = surnameEnd(tokens, i)
    const [first, last] = [tokens[i], tokens[end - 1]]
    if (!first || !last) continue
    if (end === i + 1) {
      joined.push(first)
      continue
    }
    const text = tokens
      .slice(i, end)
      .map(token => token.text)
      .join(' ')
    joined.push({ ...first, text, lower: text.toLowerCase(), to: last.to })
    i = end - 1
  }
  return joined
}

/** Where a surname that begins at a place ends; the next place when none does. */
function surnameEnd(tokens: Word[], at: number): number {
  const [previous, first] = [tokens[at - 1], tokens[at]]
  if (!first?.capital || !PREFIX.test(first.lower)) return at + 1
  let end = at + 1
  while (end - at < 3 && INNER.test(tokens[end]?.lower ?? '')) end++
  const name = tokens[end]
  if (!name?.capital || name.text === name.text.toUpperCase()) return at + 1
  const inside = previous?.kind === 'word' || /^[,(]$/.test(previous?.text ?? '')
  const opens = /^van|^von/.test(first.lower) && isAlone(tokens[end + 1])
  return inside || opens ? end + 1 : at + 1
}

/** "Van Dalen zegt", but "Van Havenstad tot …", "Van Petra Lund …". */
const isAlone = (next: Word | undefined): boolean =>
  next?.kind === 'word' && !next.capital && !/^(?:tot|naar|en|in|op|aan)$/.test(next.lower)

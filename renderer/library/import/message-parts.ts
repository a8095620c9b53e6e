/** A piece of a sentence; `isTold` where it is the story's own words or a day, whose letters may run the other way. */
export interface MessagePart {
  text: string
  isTold: boolean
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`
/** Words of scripts that run from right to left, with what stands between them. */
const LEFTWARDS = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`
const FOREIGN = new RegExp(
  String.raw`${DAY}|${LEFTWARDS}(?:[\p{L}\p{M}\p{N}\u200c\u200d'’ .-]*[\p{L}\p{M}\p{N}])?`,
  'gu',
)

/**
 * An English sentence in pieces, so that each of the story's own words in it can be set apart: among words that run from right to
 * left, the marks, numbers and commas around them would else change places.
 */
export function messageParts(message: string): MessagePart[] {
  const parts: MessagePart[] = []
  let from = 0
  for (const [start, end] of quotedIn(message)) {
    parts.push(...plainParts(message.slice(from, start)), { text: message.slice(start, end), isTold: true })
    from = end
  }
  return [...parts, ...plainParts(message.slice(from))].filter(({ text }) => text !== '')
}

function plainParts(text: string): MessagePart[] {
  const parts: MessagePart[] = []
  let from = 0
  for (const { 0: words, index } of text.matchAll(FOREIGN)) {
    parts.push({ text: text.slice(from, index), isTold: false }, { text: words, isTold: true })
    from = index + words.length
  }
  return [...parts, { text: text.slice(from), isTold: false }]
}

/** Where quoted words stand, without the marks around them. Words may hold marks of their own; an unclosed one is passed over. */
function quotedIn(message: string): [number, number][] {
  const found: [number, number][] = []
  const open: number[] = []
  for (let i = 0; i < message.length; i++) {
    if (message[i] === '“') open.push(i)
    const start = message[i] === '”' ? open.pop() : undefined
    if (start === undefined) continue
    while ((found.at(-1)?.[0] ?? -1) > start) found.pop()
    found.push([start + 1, i])
  }
  return found
}

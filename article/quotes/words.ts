import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { foldMarks } from './fold-marks.ts'

/**
 * The words a sign-off is bound to: composed Unicode (NFC), runs of white space as one space, quotation marks folded and off
 * the ends. Nothing else is forgiven: case, punctuation and every letter count. Idempotent.
 */
export function canonicalWords(words: string): string {
  const folded = oneSpaced(foldMarks(words.normalize('NFC')))
  const [from, to] = insideMarks(folded)
  return folded.slice(from, to)
}

/** A speaker's name as it is compared: spaces and smart apostrophes do not make another person, letters and case do. */
export const canonicalSpeaker = (speaker: string): string => oneSpaced(foldMarks(speaker.normalize('NFC')))

/** What a signature is under: "sha256:" and the hash of the canonical words and speaker, so that a change of either breaks it. */
export function textHash(words: string, speaker: string): string {
  const signed = `${canonicalWords(words)}\n${canonicalSpeaker(speaker)}`
  return `sha256:${bytesToHex(sha256(utf8ToBytes(signed)))}`
}

/** The words as written, only without white space and quotation marks at their ends: how a quotation is listed and shown. */
export const withoutQuotationMarks = (text: string): string => text.slice(...insideQuotationMarks(text))

/** Where the words of a quotation begin and end between its own marks and the white space at its ends (UTF-16). */
export const insideQuotationMarks = (text: string): [from: number, to: number] => insideMarks(foldMarks(text))

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Where the words begin and end inside the marks around the whole. Pairs come off as often as they enclose everything; an
 * opener that is never closed comes off too, because a quotation that runs on over paragraphs opens each and closes the last;
 * so does a closer without an opener. An apostrophe at one end only is a letter of the word ('tis, the boys') and stays.
 */
function insideMarks(folded: string): [number, number] {
  let [from, to] = trimmed(folded, 0, folded.length)
  for (let layer = 0; layer < DEEPEST; layer++) {
    const first = folded[from]
    const last = folded[to - 1]
    const edges = first === '"' || last === '"' ? doublesAtEdges(folded, from, to) : NEITHER
    const single = first === "'" && last === "'" && to - from > 1
    if (!edges.opens && !edges.closes && !single) return [from, to]
    const next = trimmed(folded, from + Number(edges.opens || single), to - Number(edges.closes || single))
    from = next[0]
    to = next[1]
  }
  return [from, to]
}

/** Far more marks within marks than anyone writes; keeps a text made of nothing but marks from taking forever. */
const DEEPEST = 64

const NEITHER = { opens: false, closes: false }

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}

/** Whether the double marks at the two ends enclose the whole or have no partner inside, and so are not part of the words. */
function doublesAtEdges(text: string, from: number, to: number): { opens: boolean; closes: boolean } {
  const open: number[] = []
  const partner = new Map<number, number>()
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) {
    if (opensAt(text, at, from, to, open.length)) open.push(at)
    else {
      const opener = open.pop()
      if (opener !== undefined) {
        partner.set(at, opener)
        partner.set(opener, at)
      }
    }
  }
  const free = (edge: number, other: number) => text[edge] === '"' && (partner.get(edge) ?? other) === other
  return { opens: free(from, to - 1), closes: to - 1 > from && free(to - 1, from) }
}

/** Told by what stands around it, since a folded mark has no direction: after a space or a bracket it opens. */
function opensAt(text: string, at: number, from: number, to: number, depth: number): boolean {
  if (at === from) return true
  if (at === to - 1) return false
  const afterSpace = /[\s([{'"\u2013\u2014-]/.test(text.charAt(at - 1))
  const beforeSpace = /[\s)\]}]/.test(text.charAt(at + 1))
  return afterSpace && beforeSpace ? depth < 2 : afterSpace
}

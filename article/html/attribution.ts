import type { Element } from 'hast'
import { classesOf, el, textNode } from './hast.ts'
import { plainFromHast } from './inline.ts'
import { findAll } from './tags.ts'

/** Who said it, and where: "Olin Marsh, City council". */
export interface Attribution {
  speaker: string
  source: string
}

/** The line under a quotation: the speaker's name, the work or occasion as `cite`; null when neither is known. */
export function attributionToHtml(tagName: string, speaker: string, source = ''): Element | null {
  if (!speaker && !source) return null
  return el(tagName, {}, [
    speaker !== '' && el('span', { className: ['speaker'] }, [textNode(speaker)]),
    speaker !== '' && source !== '' && textNode(commaAfter(speaker)),
    source !== '' && el('cite', { className: ['source'] }, [textNode(source)]),
  ])
}

/** A comma and a space, as the script of the words before it writes them. */
export const commaAfter = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? '، ' : ', ')

/** Reads the line under a quotation. Foreign pages put the speaker into `cite`; a dash before the name is only decoration. */
export function attributionFromHtml(lines: Element[]): Attribution {
  const holder = el('div', {}, lines)
  const named = (name: string) => findAll(holder, element => classesOf(element).includes(name))[0]
  const [speaker, source] = [named('speaker'), named('source')]
  if (speaker || source) {
    return { speaker: speaker ? plainFromHast([speaker]) : '', source: source ? plainFromHast([source]) : '' }
  }
  const cite = findAll(holder, element => element.tagName === 'cite')[0]
  if (!cite) return { speaker: undash(plainFromHast(lines)), source: '' }
  const rest = undash(plainFromHast(lines, { take: element => element === cite }))
  const cited = undash(plainFromHast([cite]))
  return rest === '' ? { speaker: cited, source: '' } : { speaker: rest, source: cited }
}

const undash = (text: string): string => text.replace(/^[—–―-]\s*/, '').replace(/[,\s]+$/, '')

import type { Element, ElementContent } from 'hast'
import type { Article, Byline } from '../../../article/article.ts'
import { byWord } from '../../../article/by-word.ts'
import { writersOf } from '../../../article/bylines.ts'
import { el, textNode } from '../../../article/html/hast.ts'

/**
 * Who wrote a story, in the one way of all formats, which the importer reads back: "By Ines Aldover (Reporter); Jon Tarn". A comma
 * would leave open whether a role or the next person follows it.
 */
export function bylineText(article: Article): string {
  const by = byWord(article.language)
  const names = writersOf(article).map(({ name, role }) => (hasRole(role) ? `${name} (${role})` : name))
  const list = names.map((text, i) => (i === 0 ? text : between(names[i - 1] ?? '') + text)).join('')
  return list !== '' && by !== '' ? `${by} ${list}` : list
}

/** The same as HTML, names and roles by themselves; null where nobody signs. */
export function bylinesToHast(article: Article): Element | null {
  const signed = writersOf(article)
  if (signed.length === 0) return null
  const by = byWord(article.language)
  return el('address', { className: ['bylines'] }, [
    ...(by ? [textNode(`${by} `)] : []),
    ...signed.flatMap((byline, i): ElementContent[] => [
      ...(i === 0 ? [] : [textNode(between(signed[i - 1]?.name ?? ''))]),
      writer(byline),
    ]),
  ])
}

const writer = ({ name, role }: Byline): Element =>
  el('span', { className: ['byline'] }, [
    el('span', { className: ['name'] }, [textNode(name)]),
    hasRole(role) && textNode(' ('),
    hasRole(role) && el('span', { className: ['role'] }, [textNode(role)]),
    hasRole(role) && textNode(')'),
  ])

const hasRole = (role: string): boolean => role.trim() !== ''

/** A semicolon and a space, as the script of the words before it writes them. */
const between = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? '؛ ' : '; ')

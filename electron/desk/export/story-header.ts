import type { Element, ElementContent } from 'hast'
import type { Article, Byline } from '../../../article/article.ts'
import { byWord } from '../../../article/by-word.ts'
import { writersOf } from '../../../article/bylines.ts'
import { commaAfter } from '../../../article/html/attribution.ts'
import { el, textNode } from '../../../article/html/hast.ts'
import { longDate } from '../../../article/language.ts'

/** What stands above a story's body: kicker, headline, standfirst, who wrote it, where and when; null when all are empty. */
export function headerToHast(article: Article): Element | null {
  const titles = [
    line('kicker', article.kicker),
    article.headline.trim() !== '' && el('h1', {}, [textNode(article.headline)]),
    line('standfirst', article.standfirst),
  ].filter(part => part !== null && part !== false)
  const children = [...titles, bylines(article), dateline(article)].filter(part => part !== null)
  return children.length > 0 ? el('header', {}, children) : null
}

const line = (name: string, text: string): Element | null =>
  text.trim() === '' ? null : el('p', { className: [name] }, [textNode(text)])

function bylines(article: Article): Element | null {
  const writers = writersOf(article)
  if (writers.length === 0) return null
  const by = byWord(article.language)
  return el('address', { className: ['bylines'] }, [
    ...(by ? [textNode(`${by} `)] : []),
    ...writers.flatMap((byline, i) => [
      ...(i === 0 ? [] : [textNode(commaAfter(byline.name))]),
      writer(byline),
    ]),
  ])
}

const writer = ({ name, role }: Byline): Element =>
  el('span', { className: ['byline'] }, [
    el('span', { className: ['name'] }, [textNode(name)]),
    role !== '' && textNode(' · '),
    role !== '' && el('span', { className: ['role'] }, [textNode(role)]),
  ])

function dateline(article: Article): Element | null {
  const { place, date } = article.dateline
  const parts: ElementContent[] = []
  if (place) parts.push(el('span', { className: ['place'] }, [textNode(place)]))
  if (place && date) parts.push(textNode(commaAfter(place)))
  if (date) parts.push(day(date, article.language))
  return parts.length > 0 ? el('p', { className: ['dateline'] }, parts) : null
}

/** A day as `time` where it is one; what the dateline says in other words stays words. */
function day(date: string, language: string): ElementContent {
  const words = longDate(date, language)
  return words === date ? textNode(date) : el('time', { dateTime: date }, [textNode(words)])
}

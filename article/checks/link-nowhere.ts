import { blockTexts } from '../blocks/text.ts'
import { safeLink } from '../html/urls.ts'
import { type Inline, markOf } from '../inline.ts'
import type { CheckProblem } from './check.ts'
import type { Rule } from './rule.ts'

/** Words linked to an address that no export takes along, so that readers get the words without the link. */
export const linkNowhere: Rule = ({ article }) =>
  article.body.flatMap(block =>
    blockTexts(block).flatMap((inline, text) =>
      linksIn(inline)
        .filter(({ href }) => safeLink(href) === null)
        .map(
          ({ href, words, from }): CheckProblem => ({
            rule: 'link/nowhere',
            severity: 'warning',
            place: { block: block.id, text, from, to: from + words.length },
            message: messageFor(words.trim(), href.trim()),
          }),
        ),
    ),
  )

interface Link {
  href: string
  words: string
  from: number
}

/** The links of a text; neighbours with one address are one link, whatever else their words carry. */
function linksIn(inline: Inline): Link[] {
  const links: Link[] = []
  let at = 0
  for (const run of inline) {
    const href = markOf(run, 'link')?.href
    const last = links.at(-1)
    if (href !== undefined && last?.href === href && last.from + last.words.length === at) {
      last.words += run.text
    } else if (href !== undefined) links.push({ href, words: run.text, from: at })
    at += run.text.length
  }
  return links
}

function messageFor(words: string, href: string): string {
  const link = words ? `The link on “${start(words)}”` : 'A link on nothing but a space'
  if (href === '') return `${link} has no address. Enter one, or remove the link.`
  return `${link} leads to “${start(href)}”, which is no address on the web, so it does not go out. Correct it, or remove the link.`
}

const start = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

import type { Element } from 'hast'
import { attribute, classesOf, cleanText, el, textNode } from '../../html/hast.ts'
import { plainFromHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { findAll, findTag } from '../../html/tags.ts'
import { safeLink } from '../../html/urls.ts'
import { newId } from '../../ids.ts'
import type { Related, RelatedLink } from './schema.ts'

/** Links to other stories as an `aside`: the label, then a list. A story without an address keeps its title. */
export const toHtml = (block: Related, options: ToHtmlOptions): Element =>
  el('aside', { className: ['related'] }, [
    block.label !== '' && el('p', { className: ['related-label'] }, [textNode(block.label)]),
    block.links.length > 0 &&
      el(
        'ul',
        {},
        block.links.map(link => linkToHtml(link, options)),
      ),
  ])

function linkToHtml(link: RelatedLink, options: ToHtmlOptions): Element {
  const { title, url } = resolveRelated(link, options.related)
  const own = options.marks === 'all' && link.articleId ? { dataArticleId: cleanText(link.articleId) } : {}
  return el('li', own, [url ? el('a', { href: url }, [textNode(title)]) : textNode(title)])
}

/** What a related link shows and where it leads: its own words first, else those of the article it names. */
export function resolveRelated(
  link: RelatedLink,
  related: ToHtmlOptions['related'],
): { title: string; url: string | null } {
  const article = link.articleId ? (related?.(link.articleId) ?? null) : null
  const url = safeLink(link.url ?? article?.url ?? '')
  return { title: link.title.trim() || article?.title || url || '', url }
}

/**
 * Reads an `aside` of related links: a label and a list of links, ours or another page's. With `marks: 'all'` they still know the
 * article they lead to.
 */
export function fromHtml(element: Element, context: ReadContext): Related | null {
  if (element.tagName !== 'aside' || !classesOf(element).includes('related')) return null
  const label = findAll(element, child => isLabel(child))[0]
  const items = findAll(element, child => child.tagName === 'li')
  return {
    id: newId('b'),
    type: 'related',
    label: label ? plainFromHast(label.children) : '',
    links: items.map(item => readLink(item, context)),
  }
}

const isLabel = (element: Element): boolean =>
  classesOf(element).includes('related-label') || /^h[1-6]$/.test(element.tagName)

function readLink(item: Element, context: ReadContext): RelatedLink {
  const anchor = findTag(item, 'a')
  const url = anchor && safeLink(attribute(anchor, 'href'), context.baseUrl)
  const articleId = context.marks === 'all' ? attribute(item, 'dataArticleId') : ''
  return { ...(articleId ? { articleId } : url ? { url } : {}), title: plainFromHast(item.children) }
}

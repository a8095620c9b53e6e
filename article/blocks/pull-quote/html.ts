import type { Element } from 'hast'
import { attributionFromHtml, attributionToHtml } from '../../html/attribution.ts'
import { classesOf, el } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { findTag } from '../../html/tags.ts'
import { newId } from '../../ids.ts'
import type { PullQuote } from './schema.ts'

/** A pull quote as a `figure` of its own kind: words of the story a second time, to look at. */
export const toHtml = (block: PullQuote, options: ToHtmlOptions): Element =>
  el('figure', { className: ['pull-quote'] }, [
    el('blockquote', {}, [el('p', {}, inlineToHast(block.text, options))]),
    attributionToHtml('figcaption', block.speaker),
  ])

/** Reads our own pull quotes, those of WordPress, and asides and figures whose class says so. */
export function fromHtml(element: Element, context: ReadContext): PullQuote | null {
  if (!['aside', 'figure', 'blockquote'].includes(element.tagName)) return null
  if (!classesOf(element).some(name => /(^|-)pull-?quote$/i.test(name))) return null
  const below: Element[] = []
  const take = (child: Element): boolean => {
    if (!['figcaption', 'footer', 'cite'].includes(child.tagName)) return false
    if (!below.includes(child)) below.push(child)
    return true
  }
  const words = element.tagName === 'blockquote' ? element : (findTag(element, 'blockquote') ?? element)
  if (words !== element) take(findTag(element, 'figcaption') ?? words)
  const text = inlineFromHast(words.children, { ...context, take })
  return { id: newId('b'), type: 'pull-quote', text, speaker: attributionFromHtml(below).speaker }
}

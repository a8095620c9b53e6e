import type { Element } from 'hast'
import { attributionFromHtml, attributionToHtml } from '../../html/attribution.ts'
import { classesOf, el } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { findAll, findTag, isBlockLevel } from '../../html/tags.ts'
import { newId } from '../../ids.ts'
import type { Quote } from './schema.ts'

/** A quotation as `blockquote`; with speaker or source it stands in a `figure` whose caption names them, as HTML asks. */
export function toHtml(block: Quote, options: ToHtmlOptions): Element {
  const words = el('blockquote', {}, [el('p', {}, inlineToHast(block.text, options))])
  const attribution = attributionToHtml('figcaption', block.speaker, block.source)
  return attribution ? el('figure', { className: ['quote'] }, [words, attribution]) : words
}

/**
 * Reads a `blockquote`, alone or in a `figure`, and Word's quotation styles. One that holds headings, lists or pictures is no
 * quotation but an indented part of a page, and is left to be read as such.
 */
export function fromHtml(element: Element, context: ReadContext): Quote | null {
  const words = wordsOf(element)
  if (!words || findAll(words, isMoreThanWords).length > 0) return null
  const below: Element[] = words === element ? [] : findAll(element, child => child.tagName === 'figcaption')
  const take = (child: Element): boolean => {
    if (!['footer', 'cite', 'figcaption'].includes(child.tagName)) return false
    if (child.tagName === 'cite' && !endsQuotation(words, child)) return false
    if (!below.includes(child)) below.push(child)
    return true
  }
  const text = inlineFromHast(words.children, { ...context, take })
  return { id: newId('b'), type: 'quote', text, ...attributionFromHtml(below) }
}

function wordsOf(element: Element): Element | null {
  if (element.tagName === 'blockquote') return element
  if (element.tagName === 'p' && classesOf(element).some(name => /^Mso(Intense)?Quote$/.test(name)))
    return element
  if (element.tagName !== 'figure' || findTag(element, 'img', 'table')) return null
  return findTag(element, 'blockquote') ?? null
}

const isMoreThanWords = (element: Element): boolean =>
  /^(h[1-6]|ul|ol|table|figure|img|picture|blockquote|hr|pre)$/.test(element.tagName)

/** A `cite` names the source when it stands at the end; inside a sentence it is the title of a work. */
function endsQuotation(words: Element, cite: Element): boolean {
  const last = words.children.findLast(
    child => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
  if (last === cite) return true
  if (last?.type !== 'element' || !isBlockLevel(last)) return false
  const rest = last.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  return (
    rest.at(-1) === cite &&
    rest.length <= 2 &&
    (rest.length === 1 || (rest[0]?.type === 'text' && /^\s*[—–―-]?\s*$/.test(rest[0].value)))
  )
}

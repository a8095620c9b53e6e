import type { Element } from 'hast'
import { attribute, classesOf, cleanText, el, textNode } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast, plainFromHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { findAll, findTag, isEmoji, isTrackingPixel } from '../../html/tags.ts'
import { bestPicture, safePicture } from '../../html/urls.ts'
import { newId } from '../../ids.ts'
import type { Image } from './schema.ts'

/**
 * A picture as `figure`, caption and credit below; its pixels are given so that nothing jumps when it loads. One whose address must
 * not go out leaves its caption, and nothing at all without one.
 */
export function toHtml(block: Image, options: ToHtmlOptions): Element | null {
  const src = safePicture(block.src)
  const caption = captionToHtml(block, options)
  if (!src && !caption) return null
  const size = block.width && block.height ? { width: block.width, height: block.height } : {}
  return el('figure', { className: ['image'] }, [
    src !== null && el('img', { src: options.picture?.(src) ?? src, alt: cleanText(block.alt), ...size }),
    caption,
  ])
}

function captionToHtml({ caption, credit }: Image, options: ToHtmlOptions): Element | null {
  if (caption.length === 0 && credit === '') return null
  return el('figcaption', {}, [
    ...inlineToHast(caption, options),
    caption.length > 0 && credit !== '' && textNode(' '),
    credit !== '' && el('span', { className: ['credit'] }, [textNode(credit)]),
  ])
}

/** Reads an `img` or `picture`, alone or in a `figure` with its caption and credit; several pictures in one figure are not one block. */
export function fromHtml(element: Element, context: ReadContext): Image | null {
  if (element.tagName === 'img') return readImage(element, null, context)
  if (element.tagName === 'picture') {
    const image = findTag(element, 'img')
    return image ? readImage(image, element, context) : null
  }
  if (!isFigure(element) || findTag(element, 'figure', 'blockquote', 'table')) return null
  const [image, ...more] = findAll(element, child => child.tagName === 'img')
  const read =
    image && more.length === 0 ? readImage(image, findTag(element, 'picture') ?? null, context) : null
  return read && { ...read, ...readCaption(element, context) }
}

const isFigure = (element: Element): boolean =>
  element.tagName === 'figure' || (element.tagName === 'div' && classesOf(element).includes('wp-caption'))

const isCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' || classesOf(element).includes('wp-caption-text')

const isCredit = (element: Element): boolean =>
  /\b(copyrightHolder|creator|author)\b/.test(attribute(element, 'itemProp')) ||
  classesOf(element).some(name => /(^|[-_])(credits?|copyright|photographer)([-_]|$)/i.test(name))

function readImage(image: Element, picture: Element | null, context: ReadContext): Image | null {
  if (isEmoji(image) || isTrackingPixel(image)) return null
  const src = bestPicture(image, picture, context.baseUrl)
  if (!src) return null
  const [width, height] = [pixels(image, 'width'), pixels(image, 'height')]
  return {
    id: newId('b'),
    type: 'image',
    src,
    alt: attribute(image, 'alt').replace(/\s+/g, ' ').trim(),
    caption: [],
    credit: '',
    ...(width && height && { width, height }),
  }
}

function pixels(image: Element, name: string): number | undefined {
  const value = attribute(image, name)
  return /^[1-9]\d{0,4}(px)?$/.test(value) ? Number.parseInt(value, 10) : undefined
}

/** The caption without the credit, and the credit, which some pages put beside the caption. */
function readCaption(figure: Element, context: ReadContext): Pick<Image, 'caption' | 'credit'> {
  const [caption] = findAll(figure, isCaption)
  const credits = findAll(figure, element => isCaption(element) || isCredit(element)).filter(
    element => element !== caption,
  )
  const take = (element: Element): boolean => {
    if (!isCredit(element)) return false
    credits.push(element)
    return true
  }
  const text = caption ? inlineFromHast(caption.children, { ...context, take }) : []
  return { caption: text, credit: plainFromHast(credits) }
}

import type { Element } from 'hast'
import { el } from '../../html/hast.ts'
import { newId } from '../../ids.ts'
import type { Divider } from './schema.ts'

/** A break in thought as `hr`. */
export const toHtml = (_block: Divider): Element => el('hr')

/** Reads an `hr`. */
export const fromHtml = (element: Element): Divider | null =>
  element.tagName === 'hr' ? { id: newId('b'), type: 'divider' } : null

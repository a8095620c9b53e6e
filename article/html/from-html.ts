import type { Element, Nodes, Root } from 'hast'
import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { newId } from '../ids.ts'
import { type Inline, inlineText, type Mark, sliceInline, tidyInline } from '../inline.ts'
import { blockFromHast } from './blocks.ts'
import { isElement } from './hast.ts'
import { flatText, htmlSpaces, inlineFromHast, MAX_DEPTH, ownText, runOf } from './inline.ts'
import { marksInside } from './marks.ts'
import type { FromHtmlOptions, ReadContext } from './options.ts'
import { collapseSpaces } from './spaces.ts'
import { tableRows } from './table.ts'
import { findAll, isBlockLevel, isUnseen } from './tags.ts'
import { isEmpty } from './to-html.ts'
import { withWordLists } from './word.ts'

/** What has been read so far: finished blocks, the open paragraph, and pictures that stood inside its lines. */
interface Reading {
  blocks: Block[]
  line: Inline
  pictures: Block[]
  context: ReadContext
}

/**
 * The article's blocks in a piece of HTML: a page, a clipboard, an import. Built from what Copydesk knows, never passed
 * through, so no foreign style, script or hidden text comes along, and every word that a reader sees does. Ids are new.
 */
export function blocksFromHast(root: Root, options: FromHtmlOptions = {}): Block[] {
  const reading: Reading = { blocks: [], line: [], pictures: [], context: options }
  readNodes(root.children, [], reading, 0)
  closeLine(reading)
  return reading.blocks
}

function readNodes(nodes: readonly Nodes[], marks: Mark[], reading: Reading, depth: number): void {
  for (const node of withWordLists(nodes)) {
    if (node.type === 'text') reading.line.push(runOf(htmlSpaces(node.value), marks))
    else if (isElement(node) && !isUnseen(node)) readElement(node, marks, reading, depth)
  }
}

function readElement(element: Element, marks: Mark[], reading: Reading, depth: number): void {
  if (depth >= MAX_DEPTH) {
    reading.line.push(runOf(flatText(element), marks))
  } else if (element.tagName === 'img' || element.tagName === 'picture') {
    readPicture(element, marks, reading)
  } else if (isBlockLevel(element)) {
    readBlock(element, marks, reading, depth)
  } else if (element.tagName === 'q') {
    reading.line.push(...inlineFromHast([element], { ...reading.context, marksAround: marks }))
  } else if (ownText(element) !== null) {
    reading.line.push(runOf(ownText(element) ?? '', marks))
  } else {
    readNodes(element.children, marksInside(element, marks, reading.context), reading, depth + 1)
  }
}

/** A picture stands beside the sentence it interrupts, not in it. */
function readPicture(element: Element, marks: Mark[], reading: Reading): void {
  const text = ownText(element)
  if (text) reading.line.push(runOf(text, marks))
  const picture = blockFromHast(element, reading.context)
  if (picture) reading.pictures.push(picture)
}

function readBlock(element: Element, marks: Mark[], reading: Reading, depth: number): void {
  closeLine(reading)
  const context = { ...reading.context, marksAround: marksInside(element, marks, reading.context) }
  const block = blockFromHast(element, context)
  const rows = element.tagName === 'table' ? tableRows(element, context) : null
  if (block && !isEmpty(block) && keepsWords(block, element)) {
    reading.blocks.push(block)
    if (block.type !== 'image') addPictures(element, reading)
  } else if (rows) {
    for (const row of rows) addParagraphs(row, reading)
  } else {
    if (element.tagName === 'pre') reading.line.push(runOf(ownText(element) ?? '', marks))
    else readNodes(element.children, context.marksAround, reading, depth + 1)
    closeLine(reading)
  }
}

/** Whether the block says what the element says, no less and nothing twice; if not, it is read as a frame, which loses nothing. */
function keepsWords(block: Block, element: Element): boolean {
  if (block.type === 'ad-slot' || block.type === 'unknown') return true
  return letters(blockPlainText(block) + wordsBeside(block)) === letters(flatText(element))
}

/** The words of a block that stand outside its running text. */
function wordsBeside(block: Block): string {
  if (block.type === 'quote') return block.speaker + block.source
  if (block.type === 'pull-quote') return block.speaker
  if (block.type === 'image') return block.credit
  return block.type === 'related' ? block.label + block.links.map(link => link.title) : ''
}

/** The letters and digits of a text in one order, so that a caption may move behind its picture but nothing be lost or doubled. */
const letters = (text: string): string =>
  text
    .match(/[\p{L}\p{N}]/gu)
    ?.sort()
    .join('') ?? ''

function addPictures(element: Element, reading: Reading): void {
  for (const image of findAll(element, child => child.tagName === 'img' || child.tagName === 'picture')) {
    readPicture(image, [], reading)
  }
  reading.line = []
  closeLine(reading)
}

/** Ends the open paragraph, or paragraphs: on many pages an empty line is all there is between two of them. */
function closeLine(reading: Reading): void {
  const { line, pictures } = reading
  reading.line = []
  reading.pictures = []
  addParagraphs(collapseSpaces(line), reading)
  reading.blocks.push(...pictures)
}

function addParagraphs(text: Inline, reading: Reading): void {
  const words = inlineText(text)
  let from = 0
  for (const gap of [...words.matchAll(/\n{2,}/g), null]) {
    const part = tidyInline(sliceInline(text, from, gap?.index ?? words.length))
    if (part.length > 0) reading.blocks.push({ id: newId('b'), type: 'paragraph', text: part })
    if (gap) from = gap.index + gap[0].length
  }
}

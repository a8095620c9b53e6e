import type { Block } from '../../../article/blocks/registry.ts'
import { newId } from '../../../article/ids.ts'
import type { Inline } from '../../../article/inline.ts'
import { brokenLines, joinedLines, trimmed } from '../../../article/plain-text/broken-lines.ts'
import { pointsAt } from '../../../article/plain-text/points.ts'
import { isFullAddress } from '../toolbar/link-command.ts'

/**
 * Plain text as blocks. A line with words is a paragraph, as text is copied out of notes and terminals; lines that mails and wires broke
 * are joined again, and points in a row are a list. Part of a line keeps its spaces.
 */
export function blocksOfText(text: string): Block[] {
  if (text.trim() !== '' && !/[\r\n]/.test(text)) return [paragraph(text)]
  const lines = wholeLines(text.replace(/\r\n?/g, '\n').split('\n'))
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i++) {
    const points = pointsAt(lines, i)
    if (!points) {
      blocks.push(paragraph(lines[i] ?? ''))
      continue
    }
    const { words, start } = points
    const items = words.map(word => ({ text: [{ text: word }] }))
    const first = start !== undefined && start !== 1 ? { start } : {}
    blocks.push({ id: newId('b'), type: 'list', ordered: start !== undefined, ...first, items })
    i += words.length - 1
  }
  return blocks
}

const paragraph = (text: string): Block => ({ id: newId('b'), type: 'paragraph', text: inlineOf(text) })

/** An address is a link to itself. */
function inlineOf(text: string): Inline {
  const href = text.trim()
  return isFullAddress(href) ? [{ text: href, marks: [{ type: 'link', href }] }] : [{ text }]
}

/** The lines that have words, each with those that go on it. */
function wholeLines(lines: string[]): string[] {
  const goesOn = brokenLines(lines.map(line => line.trimEnd()))
  const whole: string[] = []
  lines.map(trimmed).forEach((line, i) => {
    if (goesOn[i]) whole[whole.length - 1] = joinedLines(whole.at(-1) ?? '', line)
    else if (line !== '') whole.push(line)
  })
  return whole
}

import fc from 'fast-check'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { type Block, blockSchemas } from '../blocks/registry.ts'
import { mapBlockTexts } from '../blocks/text.ts'
import { bodies } from '../fixtures/arbitrary.ts'
import { blockFixtures } from '../fixtures/blocks.ts'
import { tidyInline } from '../inline.ts'
import { type BlockHtml, blockHtml, blockToHast } from './blocks.ts'
import { parsePage, readPage } from './fixtures.ts'
import { cleanText } from './hast.ts'
import { sortMarks } from './marks.ts'
import type { ToHtmlOptions } from './options.ts'
import { collapseSpaces } from './spaces.ts'
import { bodyToHast } from './to-html.ts'

type Marks = NonNullable<ToHtmlOptions['marks']>

function throughHtml(block: Block, marks: Marks): Block | null {
  const element = blockToHast(block, { marks })
  if (!element) return null
  const html = parsePage(`<!doctype html><body>${toHtml(element)}`).children.find(
    child => child.type === 'element',
  )
  const body = html?.children.find(child => child.type === 'element' && child.tagName === 'body') as Element
  const own = blockHtml[block.type] as BlockHtml<Block['type']>
  return own.fromHtml(body.children[0] as Element, { marks })
}

const line = (text: string): string => {
  const [run] = collapseSpaces([{ text: cleanText(text).replaceAll('\n', ' ') }])
  return run?.text ?? ''
}

/** The block as HTML can carry it: white space as browsers treat it, marks in one order, private ones left out. */
function carried(block: Block, marks: Marks): Block {
  const isPublic = (type: string) => marks === 'all' || !['quote', 'note', 'unknown'].includes(type)
  const texts = mapBlockTexts(block, text =>
    collapseSpaces(
      tidyInline(
        text.map(run => ({
          text: cleanText(run.text),
          marks: sortMarks(run.marks ?? []).filter(mark => isPublic(mark.type)),
        })),
      ),
    ),
  )
  switch (texts.type) {
    case 'quote':
      return { ...texts, speaker: line(texts.speaker), source: line(texts.source) }
    case 'pull-quote':
      return { ...texts, speaker: line(texts.speaker) }
    case 'image':
      return { ...texts, alt: cleanText(texts.alt).replace(/\s+/g, ' ').trim(), credit: line(texts.credit) }
    case 'ad-slot':
      return { ...texts, label: cleanText(texts.label).trim() || 'Advertisement' }
    case 'related':
      return {
        ...texts,
        label: line(texts.label),
        links: texts.links.map(({ articleId, url, title }) => ({
          ...(articleId && marks === 'all' ? { articleId } : url ? { url } : {}),
          title: line(title.trim() || url || ''),
        })),
      }
    default:
      return texts
  }
}

/** As the file would hold it, without the id, which is new. */
const withoutId = (block: Block | null) => JSON.parse(JSON.stringify(block && { ...block, id: '' }))

describe.each(Object.entries(blockFixtures))('%s', (type, fixtures) => {
  test.each(fixtures.map(block => [block.id, block] as const))(
    '%s comes back from HTML as it went',
    (_id, block) => {
      const expected = type === 'unknown' ? null : withoutId(carried(block, 'public'))
      expect(withoutId(throughHtml(block, 'public'))).toEqual(expected)
    },
  )

  test.each(fixtures.map(block => [block.id, block] as const))(
    '%s keeps all its marks on our own clipboard',
    (_id, block) => {
      expect(withoutId(throughHtml(block, 'all'))).toEqual(withoutId(carried(block, 'all')))
    },
  )
})

test('every block of the registry has HTML and fixtures', () => {
  const types = [...Object.keys(blockSchemas), 'unknown'].toSorted()
  expect(Object.keys(blockHtml).toSorted()).toEqual(types)
  expect(Object.keys(blockFixtures).toSorted()).toEqual(types)
})

test('any block comes back from HTML as it went', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom<Marks>('public', 'all'), (body, marks) => {
      for (const block of body.filter(isCarried)) {
        if (block.type === 'unknown' && marks === 'public') continue
        expect(withoutId(throughHtml(block, marks))).toEqual(withoutId(carried(block, marks)))
      }
    }),
    { numRuns: 300 },
  )
})

/** Points of a list without words go; that they do is tested on their own. */
const isCarried = (block: Block): boolean =>
  block.type !== 'list' ||
  (carried(block, 'public') as typeof block).items.every(
    item => item.text.length > 0 && (item.list?.items.every(nested => nested.text.length > 0) ?? true),
  )

test('private marks never reach a page', () => {
  const html = Object.values(blockFixtures)
    .flat()
    .map(block => toHtml(blockToHast(block) ?? []))
    .join('')
  expect(html).not.toMatch(/q1|q2|n1|spoiler|copydesk|01JD9/)
})

test('two ads under one label are told apart by screen readers, and keep their label', () => {
  const ad = (slot: string): Block => ({
    id: slot,
    type: 'ad-slot',
    slot,
    sizes: ['fluid'],
    label: 'Werbung',
  })
  const html = toHtml(bodyToHast([ad('mid-1'), ad('mid-2')]))
  expect(html).toContain('aria-label="Werbung"')
  expect(html).toContain('aria-label="Werbung 2"')
  expect(readPage(html)).toMatchObject([
    { slot: 'mid-1', label: 'Werbung' },
    { slot: 'mid-2', label: 'Werbung' },
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, blockSchema } from '../../../article/blocks/registry.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { inlineText } from '../../../article/inline.ts'
import { blocksOfText } from './pasted-text.ts'

const words = (block: Block): string[] => blockTexts(block).map(inlineText)
const pasted = (text: string): string[] =>
  blocksOfText(text).map(block => `${block.type}: ${words(block).join(' + ')}`)

test('lines of notes are paragraphs, and part of a line keeps its spaces', () => {
  expect(pasted('Call the mayor.\r\nAsk for the map.\n\nThird')).toEqual([
    'paragraph: Call the mayor.',
    'paragraph: Ask for the map.',
    'paragraph: Third',
  ])
  expect(pasted(' of note ')).toEqual(['paragraph:  of note '])
})

test('paragraphs that a mail broke are whole again', () => {
  expect(
    pasted(
      'The council voted on Saturday to build the tram line after a debate\nthat ran past midnight.\n\nDer Rat stimmte am Samstag nach langer Debatte für den Bau der neuen\nStraßenbahn.',
    ),
  ).toEqual([
    'paragraph: The council voted on Saturday to build the tram line after a debate that ran past midnight.',
    'paragraph: Der Rat stimmte am Samstag nach langer Debatte für den Bau der neuen Straßenbahn.',
  ])
})

test('points in a row are a list, and a number is where it begins', () => {
  expect(pasted('What is open:\n\n- the tram\n- the ferry\n\n4. bus\n5. train')).toEqual([
    'paragraph: What is open:',
    'list: the tram + the ferry',
    'list: bus + train',
  ])
  expect(blocksOfText('4. bus\n5. train')).toMatchObject([{ ordered: true, start: 4 }])
})

test('no word of what is pasted is lost, and all of it fits an article', () => {
  const line = fc.constantFrom(
    'the tram',
    '- one',
    '* two',
    '1. three',
    '2. four',
    'It ends.',
    '',
    '\u200b',
    ' x ',
    'a very long line that ends in no stop and goes on,',
    '- ',
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), lines => {
      const blocks = blocksOfText(lines.join('\n'))
      const bare = (text: string): string[] => text.match(/\p{L}+/gu) ?? []
      expect(blocks.flatMap(words).flatMap(bare)).toEqual(lines.flatMap(bare))
      for (const block of blocks) expect(blockSchema.safeParse(block).success).toBe(true)
    }),
  )
})

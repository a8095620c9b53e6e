import { expect, test } from 'vitest'
import { newArticle } from '../article.ts'
import { signOff } from '../quotes/ledger-edit.ts'
import { claimQuotations, markQuotations } from '../quotes/mark.ts'
import { checkArticle } from './rules.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }

const said = '“We go on Sunday,”'

/** What the checks say of a signed quotation once this stands behind it. */
function afterwards(tag: string) {
  const signed = markQuotations({
    ...newArticle({}, hand.at),
    body: [{ id: 'b1', type: 'paragraph', text: [{ text: `${said} the skipper, Petra Lund, said.` }] }],
  })
  const [guessed] = signed.quotes
  const sure = guessed && signOff(guessed, { ...hand, words: 'We go on Sunday,' })
  if (!sure?.ok) throw new Error('the quotation was found with its speaker')
  const { article, claims } = claimQuotations({
    ...signed,
    quotes: [sure.value],
    body: [
      {
        id: 'b1',
        type: 'paragraph',
        text: [{ text: said, marks: [{ type: 'quote', id: sure.value.id }] }, { text: tag }],
      },
    ],
  })
  return checkArticle(article, { claims }).flatMap(({ rule, message }) =>
    rule === 'quotes/other-speaker' ? [message] : [],
  )
}

test('a signed quotation that the text gives to somebody else since deserves a look', () => {
  expect(afterwards(' the mayor, Olin Marsh, said.')).toEqual([
    'The text now seems to give this quotation to Olin Marsh. It was signed off as said by Petra Lund.',
  ])
})

test('a speaker who is only named more briefly, or not at all, is the same', () => {
  expect(afterwards(' the skipper, Petra Lund, said.')).toEqual([])
  expect(afterwards(' Lund said.')).toEqual([])
  expect(afterwards('')).toEqual([])
})

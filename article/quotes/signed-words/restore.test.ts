import { describe, expect, test } from 'vitest'
import type { Article } from '../../article.ts'
import { blockPlainText } from '../../blocks/text.ts'
import { broken, HAND, paragraphText, plainStory, signRecords, typed } from '../../fixtures/typing.ts'
import { type Inline, inlineText } from '../../inline.ts'
import { setSpeaker } from '../ledger-edit.ts'
import { markQuotations } from '../mark.ts'
import { restoreSignedWords } from './restore.ts'

const SUNDAYS = '“We want our long Sundays back and nobody can stop us,” said Petra Lund.'

/** A story whose quotations are all signed. */
function signedStory(...texts: string[]): Article {
  const marked = markQuotations(plainStory(...texts))
  const quotes = marked.quotes.map(record =>
    record.speaker ? record : setSpeaker(record, 'Petra Lund', HAND),
  )
  return markQuotations(signRecords({ ...marked, quotes }))
}

const placeOf = (article: Article, at: number, words: string): number => {
  const from = inlineText(paragraphText(article, at)).indexOf(words)
  if (from < 0) throw new Error(`“${words}” is not in paragraph ${at}`)
  return from
}

/** The story after words were typed before others, letter by letter as the finder follows, or at once. */
function typedBefore(article: Article, words: string, text: string, at = 0): Article {
  const from = placeOf(article, at, words)
  return [...text].reduce(
    (now, letter, nth) => markQuotations(typed(now, { at, from: from + nth, text: letter })),
    article,
  )
}

function without(article: Article, words: string, at = 0): Article {
  const from = placeOf(article, at, words)
  return markQuotations(typed(article, { at, from, to: from + words.length }))
}

const textOf = (article: Article): string[] => article.body.map(blockPlainText)

/** The paragraphs after the first record's words were restored, all sign-offs holding; or the code of the refusal. */
function restored(article: Article): string[] | string {
  const result = restoreSignedWords(article, article.quotes[0]?.id ?? '')
  if (!result.ok) return result.error.code
  expect(result.value.quotes[0]?.status).toBe('verified')
  expect(markQuotations(result.value)).toEqual(result.value)
  return textOf(result.value)
}

describe('words that were changed in a signed quotation', () => {
  test('come back: typed over, added, deleted, or all of them', () => {
    const signed = signedStory(SUNDAYS, 'The owners said no.')
    const back = [SUNDAYS, 'The owners said no.']
    expect(restored(typedBefore(signed, 'long', 'very '))).toEqual(back)
    expect(restored(without(signed, ' and nobody can stop us,'))).toEqual(back)
    expect(restored(without(typedBefore(signed, 'long', 'short '), 'long '))).toEqual(back)
    expect(restored(without(signed, 'We want our long Sundays back and nobody can stop us,'))).toEqual(back)
    expect(restored(typedBefore(signed, '” said', ' ever'))).toEqual(back)
  })

  test('leave the link, the italics and what a newer version marked as they are', () => {
    const id = signedStory(SUNDAYS).quotes[0]?.id ?? ''
    const quote = { type: 'quote' as const, id }
    const link = { type: 'link' as const, href: 'https://courier.example/minutes', rel: 'x' }
    const text: Inline = [
      { text: '“See ', marks: [quote] },
      { text: 'the minutes', marks: [link, quote] },
      { text: ' of ', marks: [quote] },
      { text: 'March', marks: [{ type: 'em' }, quote, { type: 'wiggle', secret: 1 } as never] },
      { text: ' for the vote count,”', marks: [quote] },
      { text: ' said Olin Marsh.' },
    ]
    const plain = signedStory(SUNDAYS)
    const body = [{ id: 'b1', type: 'paragraph' as const, text }]
    const story = markQuotations(signRecords(markQuotations({ ...plain, quotes: [], body })))
    for (const changed of [
      typedBefore(story, 'vote', 'final '),
      typedBefore(story, 'arch', 'x'),
      typedBefore(without(story, 'Se'), 'e ', 'Du'),
    ]) {
      expect(changed.quotes[0]?.status).toBe('stale')
      const result = restoreSignedWords(changed, id)
      expect(result.ok && result.value.body).toEqual(story.body)
    }
  })

  test('leave the quotation marks that the speaker’s words begin or end with', () => {
    for (const words of [
      '“‘Go,’ he told us, and we went,” said Hedda Krone.',
      'Hedda Krone said: “We all told us ‘the end’”.',
      'Hedda Krone said: “‘Go,’ he told us ‘now’”.',
      '‘“Go,” he told us “now”,’ said Hedda Krone.',
    ]) {
      const signed = signedStory(words)
      const changed = typedBefore(signed, 'told', 'x')
      expect(changed.quotes[0]?.status).toBe('stale')
      expect(restored(changed)).toEqual([words])
      expect(restored(typedBefore(typedBefore(signed, 'told', 'x'), 'us', 'y'))).toEqual([words])
    }
  })

  test('take nothing along that is no change: smart quotes and spaces stay as they are typed', () => {
    const signed = signedStory('“We don’t want  it now,” said Petra Lund.')
    const straight = typedBefore(without(signed, '’'), 't want', "'")
    expect(restored(typedBefore(straight, 'now', 'right '))).toEqual([
      "“We don't want  it now,” said Petra Lund.",
    ])
  })
})

describe('words that were broken off', () => {
  const ATTRIBUTION = ',” Petra Lund said, “'

  test('by an attribution are taken back on both sides of it, and stand in the story once', () => {
    const signed = signedStory(SUNDAYS)
    const back = [
      '“We want our long Sundays back” Petra Lund said, “ and nobody can stop us,” said Petra Lund.',
    ]
    expect(restored(typedBefore(signed, ' and', ATTRIBUTION))).toEqual(back)
    const at = placeOf(signed, 0, ' and')
    expect(restored(markQuotations(typed(signed, { at: 0, from: at, text: ATTRIBUTION })))).toEqual(back)
    expect(restored(without(typedBefore(signed, ' and', ATTRIBUTION), ' nobody'))).toEqual(back)
  })

  test('by a closing mark too early are taken back from the reporter’s words', () => {
    expect(restored(typedBefore(signedStory(SUNDAYS), ' and', '”'))).toEqual([SUNDAYS])
  })

  test('by a paragraph put between are not written twice: the story stays as it is', () => {
    const speech = signedStory('“We want our Sundays back.', '“And our Mondays too,” said Petra Lund.')
    const told = broken(speech, 1, 0, 'new')
    const changed = markQuotations(typed(told, { at: 1, from: 0, text: 'The hall was quiet.' }))
    expect(changed.quotes[0]?.status).toBe('stale')
    expect(restored(changed)).toBe('quotes/words-elsewhere')
    expect(restored(typedBefore(changed, 'Sundays', 'long '))).toBe('quotes/words-elsewhere')
    expect(restored({ ...changed, body: changed.body.toSpliced(1, 1) })).toEqual(textOf(speech))
  })

  test('and put into another paragraph are not written twice', () => {
    const cut = without(signedStory(SUNDAYS, 'The owners said no.'), ' and nobody can stop us,')
    const moved = markQuotations(typed(cut, { at: 1, from: 19, text: ' Nobody can stop us.' }))
    expect(restored(moved)).toBe('quotes/words-elsewhere')
  })

  test('by a new line are left in their paragraphs', () => {
    const signed = signedStory(SUNDAYS)
    const two = markQuotations(broken(signed, 0, placeOf(signed, 0, 'Sundays'), 'new'))
    expect(restored(typedBefore(two, 'days', 'x', 1))).toEqual([
      '“We want our long ',
      'Sundays back and nobody can stop us,” said Petra Lund.',
    ])
  })
})

describe('a quotation without its closing mark', () => {
  test('is closed behind the signed words, and what the reporter wrote stays', () => {
    const told = '“We want our long Sundays back” so it went on and on.'
    expect(restored(without(signedStory(told), '”'))).toEqual([told])
    const half = without(without(signedStory(SUNDAYS), '”'), ' nobody')
    expect(restored(half)).toEqual([SUNDAYS])
  })

  test('lets go of the next paragraph’s quotation, which nobody signed with it', () => {
    const marked = markQuotations(
      plainStory('Petra Lund said: “We want our Sundays.” It rained.', '“Go on,” said Olin Marsh.'),
    )
    const signed = markQuotations(signRecords(marked, ({ words }) => words.startsWith('We')))
    expect(restored(without(signed, '”'))).toEqual(textOf(marked))
  })

  test('in straight marks is left alone where its end cannot be known', () => {
    const signed = signedStory('"We want Sundays" is what Petra Lund said. "Go on," said Olin Marsh.')
    expect(restored(without(signed, '"', 0))).not.toContain('is what')
    const open = without(signed, '" is what'.slice(0, 1), 0)
    const result = restored(open)
    if (typeof result !== 'string') expect(result[0]).toContain('is what Petra Lund said.')
  })
})

test('a quotation whose words are gone, and one that was never signed, are left alone', () => {
  const signed = signedStory(SUNDAYS)
  const gone = markQuotations({ ...signed, body: plainStory('It rained.').body })
  expect(restored(gone)).toBe('quotes/no-words')
  const marked = markQuotations(plainStory(SUNDAYS))
  expect(restored(marked)).toBe('quotes/no-words')
})

test('a signature that does not belong to its words changes nothing', () => {
  const signed = typedBefore(signedStory(SUNDAYS), 'long', 'very ')
  const quotes = signed.quotes.map(record => ({
    ...record,
    ...(record.signOff && { signOff: { ...record.signOff, words: 'Something else altogether.' } }),
  }))
  expect(restored({ ...signed, quotes })).toBe('quotes/cannot-restore')
})

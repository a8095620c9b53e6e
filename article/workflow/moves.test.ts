import { describe, expect, test } from 'vitest'
import { newArticle, STATUSES } from '../article.ts'
import { moved } from './move-article.ts'
import { statusAfterExport, whyNot } from './moves.ts'

const story = newArticle({ headline: 'Tram line clears its last council vote' })

describe('where a story may go', () => {
  test('a killed story comes back as a draft and as nothing else', () => {
    const ways = STATUSES.filter(status => status !== 'killed' && whyNot('killed', status) === null)
    expect(ways).toEqual(['draft'])
    expect(whyNot('killed', 'ready')).toContain('brought back to draft')
  })

  test('nobody can say by hand that a story was sent out', () => {
    for (const from of STATUSES.filter(status => status !== 'exported' && status !== 'killed'))
      expect(whyNot(from, 'exported')).toContain('by being sent out')
  })

  test('what was sent out can be corrected and withdrawn, but is no draft any more', () => {
    expect(whyNot('exported', 'in-edit')).toBeNull()
    expect(whyNot('exported', 'killed')).toBeNull()
    expect(whyNot('exported', 'draft')).toContain('no draft any more')
  })

  test('every story can be killed, stay as it is, and find a way to ready', () => {
    for (const from of STATUSES) {
      expect(whyNot(from, 'killed')).toBeNull()
      expect(whyNot(from, from)).toBeNull()
      const next = STATUSES.filter(status => whyNot(from, status) === null)
      expect(next.some(status => whyNot(status, 'ready') === null)).toBe(true)
    }
  })

  test('an export sends out what is ready; anything else went out as a proof', () => {
    expect(STATUSES.map(statusAfterExport)).toEqual([
      'draft',
      'in-edit',
      'fact-check',
      'exported',
      'exported',
      'killed',
    ])
  })
})

describe('moving a story', () => {
  test('a way that is none is refused with the reason', () => {
    const refused = moved({ ...story, status: 'killed' }, 'ready', true)
    expect(refused).toMatchObject({ ok: false, error: { code: 'article/status-move' } })
  })

  test('ready is asked about while checks have errors, and done once that is confirmed', () => {
    const asked = moved({ ...story, headline: '' }, 'ready', false)
    expect(asked).toMatchObject({ ok: false, error: { code: 'article/doubtful' } })
    expect(moved({ ...story, headline: '' }, 'ready', true)).toMatchObject({
      ok: true,
      value: { status: 'ready' },
    })
  })

  test('quotations that nobody checked, and those no longer as checked, are told apart', () => {
    const text = [
      { text: '“We will finish it,”', marks: [{ type: 'quote' as const, id: 'q1' }] },
      { text: ' he said.' },
    ]
    const body = [{ id: 'b1', type: 'paragraph' as const, text }]
    const record = { id: 'q1', kind: 'quote', words: 'We will finish it,', speaker: 'Olin Marsh' }
    const withQuote = (status: string) =>
      ({ ...story, body, quotes: [{ ...record, status }] }) as unknown as typeof story
    const doubtsOf = (status: string) => {
      const asked = moved(withQuote(status), 'ready', false)
      return asked.ok ? '' : asked.error.message
    }
    expect(doubtsOf('unchecked')).toContain('One quotation is not verified.')
    expect(doubtsOf('disputed')).toContain('One quotation is no longer as checked')
  })

  test('a story that is ready already is left as it is, the same value', () => {
    const ready = { ...story, headline: '', status: 'ready' as const }
    const same = moved(ready, 'ready', false)
    expect(same.ok && same.value).toBe(ready)
  })
})

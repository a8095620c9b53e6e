import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS } from '../../contract.ts'
import { checkExport } from './check-export.ts'
import { exportArticle } from './export.ts'
import { anyArticle, fullStory, newsroom } from './fixtures.ts'

test.each(EXPORT_FORMATS)('no article loses a word in %s', async format => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async article => {
      expect(await exportArticle(article, format, newsroom)).toMatchObject({ ok: true })
    }),
    { numRuns: 150 },
  )
})

describe('an export that lost words is stopped', () => {
  test.each(EXPORT_FORMATS)('%s: a word cut out of a quotation is named', async format => {
    const whole = await exportArticle(fullStory, format, newsroom)
    if (!whole.ok) throw new Error(whole.error.message)
    expect(checkExport(fullStory, format, whole.value.content)).toEqual({ ok: true, value: null })
    const cut = whole.value.content.replace('nobody paid us a penny', 'paid us a penny')
    expect(cut).not.toBe(whole.value.content)
    expect(checkExport(fullStory, format, cut)).toMatchObject({
      ok: false,
      error: { code: 'export/words-lost' },
    })
  })

  test('the problem names the first missing words', () => {
    const problem = checkExport(fullStory, 'text', 'Transport\nTram line clears “last” vote & <more>\n')
    expect(problem).toMatchObject({
      error: {
        message:
          'The export was stopped because the words “After nine years, the city will start laying …” are missing from it. The article is unharmed.',
      },
    })
  })

  test('words that only stand in the page’s head, a comment or an attribute do not count', () => {
    const article = { ...fullStory, kicker: '', standfirst: '', body: [], headline: 'Ferries stop' }
    const page = (body: string) => `<html><head><title>Ferries stop</title></head><body>${body}</body></html>`
    expect(checkExport(article, 'html', page('<h1>Fer<b>ries</b> stop</h1>'))).toMatchObject({ ok: true })
    expect(
      checkExport(article, 'html', page('<p title="Ferries stop"></p><!-- Ferries stop -->')),
    ).toMatchObject({ ok: false })
  })
})

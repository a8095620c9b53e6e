import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must, put, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { fold, foldWords } from './fold.ts'
import { searchArticles } from './search.ts'

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph' as const, text: [{ text }] })

async function found(workspace: Awaited<ReturnType<typeof temporaryNewsroom>>, words: string) {
  return must(await searchArticles(workspace, words))
}

test('every word must occur, the headline counts most, and the hit is shown in its sentence', async () => {
  const workspace = await temporaryNewsroom()
  const body = [
    paragraph(
      'b1',
      'Nobody at the harbour office would say when the ferry crews will be paid for the tram works.',
    ),
  ]
  await putStory(workspace, 'articles/body.article.json', story({ headline: 'Council notes', body }))
  await putStory(workspace, 'articles/head.article.json', story({ headline: 'Tram and ferry', body: [] }))
  await putStory(workspace, 'articles/one.article.json', story({ headline: 'Ferry only', body: [] }))
  const hits = await found(workspace, 'ferry TRAM')
  expect(hits.map(hit => hit.headline)).toEqual(['Tram and ferry', 'Council notes'])
  expect(hits[0]?.snippet).toBeNull()
  const snippet = hits[1]?.snippet
  expect(snippet?.text.slice(snippet.start, snippet.end)).toBe('ferry')
  expect(snippet?.text).toContain('harbour office')
})

test.each([
  ['grossenwahn', 'Größenwahn am Kai'],
  ['STRASSE', 'Die Straße zum Hafen'],
  ['Œuvre', 'Une œuvre au port'],
  ['трамвай', 'Трамвай идёт в гавань'],
  ['ترام', 'خطّ الترام إلى الميناء'],
  ['旧港', '路面電車は旧港まで延びる'],
  ['ﬁnish', 'We will finish it'],
])('%s finds “%s”', async (words, headline) => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/a.article.json', story({ headline, body: [] }))
  expect(await found(workspace, words)).toHaveLength(1)
})

test('speakers, tags and bylines are found, and the hit says where', async () => {
  const workspace = await temporaryNewsroom()
  const quotes = [{ ...QUOTE, speaker: 'Petra Lund' }]
  const given = { body: [], quotes, tags: ['trams'], bylines: [{ name: 'Ines Aldover', role: '' }] }
  await putStory(workspace, 'articles/a.article.json', story(given))
  for (const words of ['lund', 'trams', 'aldover']) {
    const snippet = (await found(workspace, words))[0]?.snippet
    expect(foldWords(snippet?.text.slice(snippet.start, snippet.end) ?? '')).toBe(words)
  }
})

const QUOTE = {
  id: 'q1',
  kind: 'quote',
  words: '',
  role: '',
  said: { when: '', where: '' },
  evidence: [],
  comment: '',
  status: 'unchecked' as const,
  log: [],
}

test('changes are found at once, damaged files are left out, no words find nothing', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/a.article.json', story({ headline: 'Barometer' }))
  await put(workspace, 'articles/b.article.json', '{"headline":"Barometer"')
  expect(await found(workspace, 'barometer')).toHaveLength(1)
  await putStory(workspace, 'articles/a.article.json', story({ headline: 'Lost luggage office' }))
  expect(await found(workspace, 'barometer')).toHaveLength(0)
  expect(await found(workspace, '  ')).toEqual([])
})

test('every place in folded text leads back to the letter it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      const folded = fold(text)
      expect(folded.at).toHaveLength(folded.text.length + 1)
      for (let i = 1; i < folded.at.length; i++)
        expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] ?? 0)
      expect(folded.at.at(-1)).toBe(text.length)
    }),
  )
})

import fc from 'fast-check'
import { type Article, newArticle } from '../../../article/article.ts'
import { articles } from '../../../article/fixtures/arbitrary.ts'
import { everyFixture } from '../../../article/fixtures/blocks.ts'
import { fail } from '../../../article/result.ts'
import type { ExportContext } from './export.ts'

/** A newsroom that lends no pictures and knows one other story. */
export const newsroom: ExportContext = {
  settings: {
    name: 'Tidewater Courier',
    language: 'en',
    sections: ['City'],
    relatedLabels: { en: 'Read also' },
    views: [],
    adSlots: { sizes: ['fluid'], label: 'Advertisement' },
  },
  media: async src => fail('media/none', `There is no picture “${src}” in this newsroom.`),
  related: () => ({ title: 'What the flood maps leave out' }),
}

/** A story with every block there is and a fact-check record full of what must stay in the house. */
export const fullStory: Article = {
  ...newArticle(
    { headline: 'Tram line clears “last” vote & <more>', section: 'City' },
    '2026-11-22T09:00:00.000Z',
  ),
  kicker: 'Transport',
  standfirst: 'After nine years, the city will start laying track in spring.',
  bylines: [
    { name: 'Ines Aldover', role: 'Harbour correspondent' },
    { name: 'Jon Tarn', role: '' },
  ],
  dateline: { place: 'Tidewater', date: '2026-11-22' },
  tags: ['trams', 'council'],
  embargoUntil: '2026-11-23T05:00:00Z',
  body: everyFixture,
  quotes: [
    {
      id: 'q1',
      kind: 'quote',
      words: 'We will finish it before the bridge closes.',
      speaker: 'Olin Marsh',
      role: 'Mayor-in-private',
      said: { when: 'Friday-at-noon', where: 'Back-room-of-the-Anchor' },
      evidence: [{ kind: 'audio', ref: 'media/secret-tape.mp3', at: '00:12:31' }],
      comment: 'His-office-denies-it',
      status: 'verified',
      signOff: {
        by: 'Vera-Checker',
        at: '2026-11-22T08:00:00Z',
        textHash: `sha256:${'a'.repeat(64)}`,
        words: 'We will finish it before the bridge closes.',
        speaker: 'Olin Marsh',
      },
      log: [{ at: '2026-11-22T08:00:00Z', by: 'Vera-Checker', did: 'signed-it-off' }],
    },
  ],
}

/** Whole articles of every make, with the fields that only exports care about. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    article: articles(),
    language: fc.constantFrom('en', 'de', 'ar', 'he', 'zh-Hant', 'not a language'),
    place: fc.string({ unit: 'grapheme', maxLength: 12 }),
    date: fc.constantFrom('', '2026-11-22', 'last Sunday'),
    byline: fc.string({ unit: 'grapheme', maxLength: 12 }),
    section: fc.constantFrom('', 'City', '<City> & "Sea"'),
  })
  .map(({ article, language, place, date, byline, section }) => ({
    ...article,
    language,
    section,
    dateline: { place, date },
    bylines: [{ name: byline, role: 'Reporter' }],
  }))

import { expect, test } from 'vitest'
import { DEFAULT_AD_LABEL } from '../../../article/blocks/ad-slot/labels.ts'
import type { NewsroomSettings } from '../../contract.ts'
import { SETTINGS } from './fixtures/read.ts'
import { readImport } from './import.ts'

/** The labels of the ad slots of a story in a language, as its front matter says. */
function labels(language: string, settings: Partial<NewsroomSettings> = {}): string[] {
  const story = `---\nlang: ${language}\n---\n\n# 1\n\n2\n\n3\n\nAdvertisement\n\n4`
  const bytes = new TextEncoder().encode(story)
  const given = { name: 'a.md', bytes, format: 'auto' as const, undone: [] }
  const read = readImport({ ...given, settings: { ...SETTINGS, ...settings } })
  if (!read.ok) throw new Error(read.error.message)
  return read.value.article.body.flatMap(block => (block.type === 'ad-slot' ? [block.label] : []))
}

test.each([
  ['en', 'Advertisement'],
  ['de-AT', 'Anzeige'],
  ['fr', 'Publicité'],
  ['ar', 'إعلان'],
  ['zh-TW', '廣告'],
  ['tlh', DEFAULT_AD_LABEL],
])('an ad in a story in %s is labelled “%s”', (language, label) => {
  expect(labels(language)).toEqual([label])
})

test('a label that the newsroom chose stands over ads in its own language', () => {
  const own = { language: 'en-GB', adSlots: { ...SETTINGS.adSlots, label: 'From our sponsors' } }
  expect(labels('en', own)).toEqual(['From our sponsors'])
  expect(labels('de', own)).toEqual(['Anzeige'])
  expect(labels('tlh', own)).toEqual(['From our sponsors'])
})

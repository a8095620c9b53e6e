import fc from 'fast-check'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { exportArticle } from './export.ts'
import { anyArticle, fullStory, newsroom } from './fixtures.ts'

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }))

/** What html-validate has against the page, a line each. */
async function complaints(article: Article): Promise<string[]> {
  const page = await exportArticle(article, 'html', newsroom)
  if (!page.ok) throw new Error(page.error.message)
  const report = await validator.validateString(page.value.content)
  return report.results.flatMap(result =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

test('a page with every block there is satisfies html-validate’s standard preset', async () => {
  expect(await complaints(fullStory)).toEqual([])
  expect(
    await complaints({ ...fullStory, language: 'he', headline: '', standfirst: '', bylines: [], body: [] }),
  ).toEqual([])
})

test('the validator would notice: a picture without alt is a complaint', async () => {
  const report = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>t</title></head><body><p><div></div></p></body></html>',
  )
  expect(report.valid).toBe(false)
})

test('the page of any article satisfies it', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async article => {
      expect(await complaints(article)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

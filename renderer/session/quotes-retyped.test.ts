import { expect, test } from 'vitest'
import type { Article } from '../../article/article.ts'
import { endOf, plainStory, signRecords, standOf, typed, WET_BOOTS } from '../../article/fixtures/typing.ts'
import { analyse } from '../worker/analysis.ts'
import { patchBody, patchedBody } from './body-patch.ts'

/** A page and the worker's mirror of it: only changed blocks go there, only blocks with other marks come back. */
function openPage() {
  let mirror: Article['body'] = []
  let sent: Article['body'] = []
  return {
    look(article: Article): Article {
      mirror = patchedBody(mirror, patchBody(sent, article.body)) ?? []
      sent = article.body
      const { marked, quotes } = analyse({ ...article, body: mirror }, 1)
      const byId = new Map(marked.map(block => [block.id, block]))
      return {
        ...article,
        quotes: quotes ?? article.quotes,
        body: article.body.map(block => byId.get(block.id) ?? block),
      }
    },
  }
}

test('a closing mark deleted and typed again on the page leaves every sign-off where it was', () => {
  const page = openPage()
  const signed = page.look(signRecords(page.look(plainStory(...WET_BOOTS))))
  expect(standOf(signed).map(({ status }) => status)).toEqual(Array(5).fill('verified'))
  const { at, end } = endOf(signed, 'boots.”')
  const opened = page.look(typed(signed, { at, from: end - 1, to: end }))
  const closed = page.look(page.look(typed(opened, { at, from: end - 1, text: '”' })))
  expect(standOf(closed)).toEqual(standOf(signed))
})

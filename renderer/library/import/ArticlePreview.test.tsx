// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import { ArticlePreview } from './ArticlePreview.tsx'

test('a name and its role stand apart by the comma of their script', () => {
  const signed = (name: string, role: string) =>
    renderToStaticMarkup(<ArticlePreview article={{ ...newArticle(), bylines: [{ name, role }] }} />)
  expect(signed('سارة الحربي', 'مراسلة')).toContain('<bdi>سارة الحربي، مراسلة</bdi>')
  expect(signed('Nia Holt', 'reporter')).toContain('<bdi>Nia Holt, reporter</bdi>')
})

import { isDeepStrictEqual } from 'node:util'
import { type Article, articleToJson, parseArticleText } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { cleanText } from '../../../article/html/hast.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ExportFormat } from '../../contract.ts'
import { withoutSmallSigns } from './small-signs.ts'

/**
 * Proves that an export holds the story's words, all of them, in their order: kicker, headline, standfirst, then every text of the
 * body. Looks at letters and digits only, so that no markup and no escaping can hide a loss. Fails with `export/words-lost`, which
 * names the first words that are missing; such an export must not go out.
 */
export function checkExport(article: Article, format: ExportFormat, content: string): Result<null> {
  if (format === 'json') return sameArticle(article, content)
  const plain = format === 'text' ? withoutSmallSigns : (text: string) => text
  const haystack = letters(plain(readable(content, format)))
  let at = 0
  for (const text of texts(article)) {
    const needle = letters(plain(cleanText(text)))
    if (needle === '') continue
    const found = haystack.indexOf(needle, at)
    if (found < 0) return lost(text, format)
    at = found + needle.length
  }
  return done(null)
}

/** The article's own file is whole when it reads back as the same article. */
function sameArticle(article: Article, content: string): Result<null> {
  const read = parseArticleText(content)
  return read.ok && isDeepStrictEqual(articleToJson(read.value), articleToJson(article))
    ? done(null)
    : lost(article.headline, 'json')
}

function lost(text: string, format: ExportFormat): Result<null> {
  const words = text.trim().split(/\s+/)
  const first = words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '')
  const message = `The export was stopped because the words “${first}” are missing from it. The article is unharmed.`
  return fail('export/words-lost', message, { format, words: first })
}

/** Every stretch of text in reading order. A stretch is one run: between two runs a format may put its marks and addresses. */
function* texts(article: Article): Generator<string> {
  yield article.kicker
  yield article.headline
  yield article.standfirst
  for (const block of article.body) {
    for (const text of blockTexts(block)) for (const run of text) yield run.text
    yield* beside(block)
  }
}

function beside(block: Block): string[] {
  if (block.type === 'quote') return [block.speaker, block.source]
  if (block.type === 'pull-quote') return [block.speaker]
  if (block.type === 'image') return [block.credit]
  return block.type === 'related' ? block.links.map(link => link.title) : []
}

/** ASCII first: almost every gap between words is a space, and one pass over all of Unicode costs several of this kind. */
const letters = (text: string): string =>
  text.replace(/[\0-/:-@[-`{-\x7f]+/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The export with its escapes undone, as far as they contain letters, and without what readers never see. */
function readable(content: string, format: Exclude<ExportFormat, 'json'>): string {
  switch (format) {
    case 'html':
      return withoutTags(content.slice(content.indexOf('</head>')))
    case 'html-fragment':
      return withoutTags(content)
    case 'markdown': {
      const end = content.indexOf('\n---\n', 3)
      return unescapeJson(content.slice(0, end)) + references(content.slice(end))
    }
    case 'text':
      return content
  }
}

const withoutTags = (html: string): string => references(html.replace(/<[a-z/!][^>]*>/gi, ''))

/** `&#x26;`: the only way in which the writers of HTML and Markdown name a character. */
const references = (text: string): string =>
  text.replace(/&#x([0-9a-f]{1,6});/gi, (_all, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )

const unescapeJson = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_all, code: string | undefined, sign: string | undefined) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : sign && /[bfnrt]/.test(sign) ? ' ' : (sign ?? ''),
  )

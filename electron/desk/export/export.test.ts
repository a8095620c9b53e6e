import fc from 'fast-check'
import type { Nodes as HastNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as hastToString } from 'hast-util-to-string'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { type Article, parseArticleText } from '../../../article/article.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { type Inline, markOf } from '../../../article/inline.ts'
import { done } from '../../../article/result.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../contract.ts'
import { type ExportContext, exportArticle } from './export.ts'
import { anyArticle, fullStory, newsroom } from './fixtures.ts'
import { withoutSmallSigns } from './small-signs.ts'

async function exported(article: Article, format: ExportFormat, context: ExportContext = newsroom) {
  const result = await exportArticle(article, format, context)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function markdownTree(markdown: string) {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
}

function markdownWords(node: Nodes): string {
  if (node.type === 'yaml' || node.type === 'html') return ''
  return 'value' in node ? node.value : 'children' in node ? node.children.map(markdownWords).join('') : ''
}

/** What a reader of each format reads, by independent readers of HTML and Markdown. */
function read(content: string, format: ExportFormat): string {
  switch (format) {
    case 'html':
    case 'html-fragment':
      return hastToString(fromHtml(content, { fragment: format === 'html-fragment' }))
    case 'markdown':
      return markdownWords(markdownTree(content))
    case 'text':
      return content
    case 'json': {
      const article = parseArticleText(content)
      return article.ok ? JSON.stringify(quotations(article.value)) : ''
    }
  }
}

/** How many elements of a name a page has. */
function findTags(node: HastNodes, name: string): number {
  const own = node.type === 'element' && node.tagName === name ? 1 : 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + findTags(child, name), own) : own
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The words of each marked quotation, stretch by stretch of one text. */
function quotations(article: Article): string[] {
  return article.body.flatMap(blockTexts).flatMap(text => {
    const marked = (id: string): string =>
      text
        .filter(run => hasQuote(run, id))
        .map(run => run.text)
        .join('')
    return ['q1', 'q2']
      .map(marked)
      .map(letters)
      .filter(words => words !== '')
  })
}

const hasQuote = (run: Inline[number], id: string): boolean =>
  run.marks?.some(mark => mark.type === 'quote' && mark.id === id) ?? false

test.each(EXPORT_FORMATS)('every quotation of any article reaches %s with its words intact', async format => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async article => {
      const { content } = await exported(article, format)
      // Plain text writes raised and lowered signs small: "10³".
      const words = (text: string): string => letters(format === 'text' ? withoutSmallSigns(text) : text)
      const out = words(read(content, format))
      const marked = article.body
        .flatMap(blockTexts)
        .flatMap(text => text.filter(run => markOf(run, 'quote')))
      expect(marked.map(run => words(run.text)).filter(quoted => !out.includes(quoted))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test.each(EXPORT_FORMATS)(
  'the quotations of a story reach %s whole, across the marks inside them',
  async format => {
    const { content } = await exported(fullStory, format)
    const out = letters(read(content, format))
    const whole = quotations(fullStory)
    expect(whole).toContain('Wewillfinishitbeforethebridgecloses')
    for (const words of whole) expect(out).toContain(words)
  },
)

test('Markdown is read back with the words of every paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async article => {
      const { content } = await exported(article, 'markdown')
      const out = letters(markdownWords(markdownTree(content)))
      const paragraphs = article.body.filter(block => block.type === 'paragraph')
      const runs = paragraphs.flatMap(block => block.text).map(run => letters(run.text))
      expect(runs.filter(words => !out.includes(words))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

describe('what is private stays in the house', () => {
  const SECRETS =
    /secret-tape|His-office|Vera-Checker|Friday-at-noon|Back-room|Mayor-in-private|sha256|signed-it-off|00:12:31|spoiler|live-poll|copydesk/
  test.each(EXPORT_FORMATS.filter(format => format !== 'json'))(
    '%s holds nothing of the fact-check records',
    async format => {
      const { content } = await exported(fullStory, format)
      expect(content).not.toMatch(SECRETS)
      expect(content).not.toMatch(/\bq1\b|\bq2\b|\bn1\b/)
    },
  )

  test('the article’s own file holds them all', async () => {
    const { content } = await exported(fullStory, 'json')
    expect(parseArticleText(content)).toEqual({ ok: true, value: fullStory })
  })
})

describe('what a format cannot carry is said', () => {
  test('blocks of a newer Copydesk, dead related links, the embargo and pictures that could not be read', async () => {
    const { losses } = await exported(fullStory, 'html')
    expect(losses).toEqual([
      '2 blocks that only a newer Copydesk knows (live-poll, map) are left out.',
      'One related link leads nowhere yet and goes out as a title.',
      'One related link is to an article of this newsroom, which has no address on the web yet, and goes out as a title.',
      expect.stringMatching(
        /^The embargo until \w+day,? 2[23] November 2026 at \d\d:\d\d is not in the file\.$/,
      ),
      ...['5f1d8a3c.jpg', '0a1b.png', '0a1c.webp'].map(
        name =>
          `The picture media/${name} is not contained: There is no picture “media/${name}” in this newsroom.`,
      ),
    ])
  })

  test('plain text says that ads, marks and addresses are gone', async () => {
    const { losses, content } = await exported(fullStory, 'text')
    expect(losses).toContain('3 ad slots are left out.')
    expect(losses).toContain('Bold, italic and other marks are left out.')
    expect(content).toContain(
      'Read also: Ferry crews and owners go back to the table (https://courier.example/ferry?id=7&page=2)',
    )
  })

  test('plain text says how raised and lowered characters are written, and keeps them', async () => {
    const body: Article['body'] = [
      {
        id: 'b1',
        type: 'paragraph',
        text: [{ text: '10' }, { text: '3', marks: [{ type: 'sup' }] }, { text: ' litres' }],
      },
    ]
    const { losses, content } = await exported({ ...fullStory, body }, 'text')
    expect(content).toContain('10³ litres')
    expect(losses).toContainEqual(expect.stringMatching(/^Raised and lowered characters are written as in/))
    expect(losses).not.toContain('Bold, italic and other marks are left out.')
  })

  test('a list that begins below zero keeps its numbers where it can, and says where it cannot', async () => {
    const items = [{ text: [{ text: 'minus three' }] }, { text: [{ text: 'minus two' }] }]
    const body: Article['body'] = [{ id: 'b1', type: 'list', ordered: true, start: -3, items }]
    const sent = (format: ExportFormat) => exported({ ...fullStory, body }, format)
    expect((await sent('html')).content).toContain(
      '<ol><li value="-3">minus three</li><li>minus two</li></ol>',
    )
    expect((await sent('text')).content).toContain('-3. minus three\n-2. minus two')
    const { content, losses } = await sent('markdown')
    expect(content).toContain('1. minus three\n2. minus two')
    expect(losses).toContain('One list begins at a number that Markdown cannot write and is numbered from 1.')
  })

  test('a link that could run code loses its address, not its words', async () => {
    const body: Article['body'] = [
      {
        id: 'b1',
        type: 'paragraph',
        text: [{ text: 'click', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }],
      },
    ]
    for (const format of ['html', 'html-fragment', 'markdown', 'text'] as const) {
      const { content, losses } = await exported({ ...fullStory, body }, format)
      expect(content).toContain('click')
      expect(content).not.toContain('javascript:')
      expect(losses.filter(loss => /^One link /.test(loss))).toEqual([
        'One link has an address that must not go out; its words stay.',
      ])
    }
  })
})

test('a picture from an address that could be anything stays out, its caption does not', async () => {
  const caption = [{ text: 'On Quay Street' }]
  const body: Article['body'] = [
    { id: 'b1', type: 'image', src: 'file:///etc/passwd', alt: '', caption, credit: 'Mara Quill' },
    { id: 'b2', type: 'image', src: 'javascript:alert(1)', alt: '', caption: [], credit: '' },
  ]
  for (const format of ['html', 'html-fragment', 'markdown'] as const) {
    const { content, losses } = await exported({ ...fullStory, body }, format)
    expect(content).toContain('On Quay Street')
    expect(content).not.toMatch(/passwd|javascript|<img|!\[/)
    expect(losses).toContain('2 pictures have addresses that must not go out; their captions stay.')
  }
})

describe('the HTML page', () => {
  test('holds its pictures', async () => {
    const media: ExportContext['media'] = async () =>
      done({ bytes: new Uint8Array([1, 2, 3]), mime: 'image/png' })
    const { content, losses } = await exported(fullStory, 'html', { ...newsroom, media })
    expect(content).toContain('src="data:image/png;base64,AQID"')
    expect(content).not.toContain('media/5f1d8a3c.jpg')
    expect(losses.join()).not.toContain('picture')
    const linked = await exported(fullStory, 'html', { ...newsroom, media, images: 'link' })
    expect(linked.content).toContain('src="media/5f1d8a3c.jpg"')
  })

  test('is named after the headline', async () => {
    expect((await exported(fullStory, 'html')).name).toBe('tram-line-clears-last-vote-and-more.html')
    expect((await exported({ ...fullStory, headline: '' }, 'markdown')).name).toBe('untitled.md')
  })

  test('tells search engines of a NewsArticle, and no headline can break out of that', async () => {
    const headline = '</script><script>alert(1)</script>\u2028<!--'
    const { content } = await exported({ ...fullStory, headline }, 'html')
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(content)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline })
    expect(findTags(fromHtml(content), 'script')).toBe(1)
  })

  test('runs right to left where its language does', async () => {
    expect((await exported({ ...fullStory, language: 'ar' }, 'html')).content).toContain(
      '<html lang="ar" dir="rtl">',
    )
    expect((await exported({ ...fullStory, language: 'de-AT' }, 'html')).content).toContain(
      '<html lang="de-AT" dir="ltr">',
    )
    expect((await exported({ ...fullStory, language: 'x"y' }, 'html-fragment')).content).toContain(
      'lang="und" dir="ltr"',
    )
  })

  test('keeps the room of an ad free, by the width of the screen', async () => {
    const { content } = await exported(fullStory, 'html')
    expect(content).toContain(
      '<aside class="ad-slot" data-ad-slot="mid-1" data-ad-sizes="300x250,fluid" aria-label="Advertisement"></aside>',
    )
    expect(content).toContain('.ad-slot[data-ad-sizes="300x250,fluid"]{display:block;--ad-height:250px')
    expect(content).toContain('[data-ad-sizes="728x90,970x250,320x50"]{display:block;--ad-height:50px')
    expect(content).toContain(
      '@media(min-width:970px){.ad-slot[data-ad-sizes="728x90,970x250,320x50"]{display:block;--ad-height:250px}}',
    )
  })

  test('asks nothing of the network', async () => {
    const body = fullStory.body.filter(block => block.type !== 'image')
    const { content } = await exported({ ...fullStory, body }, 'html')
    expect(content).not.toMatch(/<link|@import|url\(|<script (?!type="application\/ld\+json")|src=/)
  })
})

test.each([
  ['2026-11-22', '2026-11-23T05:00:00Z', '2026-11-23'],
  ['', '2026-11-23T05:00:00Z', '2026-11-23'],
  ['2026-11-23', '2026-11-23T05:00:00Z', '2026-11-23'],
  ['2026-11-24', '2026-11-23T05:00:00Z', '2026-11-24'],
  ['2026-12-31', '2027-01-01T00:30:00+08:00', '2027-01-01'],
  ['2026-12-31', '2026-12-31T20:30:00-08:00', '2026-12-31'],
  ['2026-11-22', 'tomorrow', '2026-11-22'],
  ['2026-11-22', null, '2026-11-22'],
])('a story of %j under embargo until %j tells readers the day %s', async (date, embargoUntil, published) => {
  const article = { ...fullStory, dateline: { place: 'Tidewater', date }, embargoUntil }
  const { content } = await exported(article, 'html')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(content) ?? []
  const { datePublished, dateModified } = JSON.parse(json)
  expect(datePublished).toBe(published)
  const isLater = published > fullStory.updatedAt.slice(0, published.length)
  expect(dateModified).toBe(isLater ? published : fullStory.updatedAt)
  expect(content).toContain(`<meta property="article:modified_time" content="${dateModified}">`)
})

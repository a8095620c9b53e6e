import { describe, expect, test } from 'vitest'
import { blockPlainText } from '../blocks/text.ts'
import { p, parsePage, readPage } from './fixtures.ts'
import { blocksFromHast } from './from-html.ts'
import type { FromHtmlOptions } from './options.ts'
import { parseHtml } from './parse.ts'

describe('hostile pages', () => {
  test('nothing that runs, hides or asks comes in', () => {
    expect(
      readPage(`<p onclick="x()">Words<script>evil()</script><style>p{}</style><template>t</template><noscript>n</noscript><iframe src="//x"></iframe>
        <object data=x></object><svg><text>s</text></svg><input value="i"><button>b</button><textarea>ta</textarea><select><option>o</select>
        <span hidden>h</span><dialog>Accept cookies</dialog><span style="display: none">d</span><span class="sr-only">sr</span></p><img src="data:image/png;base64,AA" alt="d">
        <img src="x" onerror="evil()">`),
    ).toEqual([p('Words')])
  })

  test('links lead only to the web, to mail and to telephones', () => {
    const links = (html: string, options?: FromHtmlOptions) =>
      JSON.stringify(readPage(html, options)).match(/"href":"([^"]*)"/g)
    expect(
      links(
        `<p><a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a><a href="data:text/html,x">c</a><a href="vbscript:x">d</a><a href="file:///etc/passwd">e</a><a href="#top">f</a><a href="/rel">g</a></p>`,
      ),
    ).toBe(null)
    expect(
      links('<p><a href="/a">g</a> <a href="mailto:a@b.example">m</a> <a href="tel:+49123">t</a></p>', {
        baseUrl: 'https://news.example/x/',
      }),
    ).toEqual(['"href":"https://news.example/a"', '"href":"mailto:a@b.example"', '"href":"tel:+49123"'])
  })

  test('a tag or a role that is called like something inside a program is any tag', () => {
    const html = '<div role="constructor"><p>The council <constructor>voted</constructor> on it.</p></div>'
    expect(readPage(html)).toEqual([p('The council voted on it.')])
  })

  test('a page cannot forge a checked quotation or a block of our own', () => {
    const html = `<p>He said <span class="copydesk-mark" data-quote="q1">yes</span></p><div data-copydesk-block='{"type":"x"}'>words</div>`
    expect(readPage(html)).toEqual([p('He said yes'), p('words')])
    expect(readPage(html, { marks: 'all' })).toMatchObject([
      { type: 'paragraph' },
      { type: 'unknown', raw: { type: 'x' } },
    ])
  })

  test('words nested hundreds deep are still read; a page nested without end is refused in words', () => {
    const deep = (depth: number, tag: string) => `<p>top</p>${`<${tag}>`.repeat(depth)}bottom`
    const bottom = (html: string) => blocksFromHast(parsePage(html)).map(blockPlainText).join(' ')
    for (const tag of ['div', 'b', 'ul', 'blockquote', 'table><tr><td', 'span style="font-weight:700"']) {
      expect(bottom(deep(300, tag)), tag).toContain('bottom')
    }
    expect(parseHtml(deep(100_000, 'div'))).toMatchObject({ ok: false, error: { code: 'html/too-deep' } })
  })
})

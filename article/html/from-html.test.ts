import fc from 'fast-check'
import type { Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { bodies } from '../fixtures/arbitrary.ts'
import { li, p, parsePage, readPage, ul } from './fixtures.ts'
import { blocksFromHast } from './from-html.ts'
import { bodyToHast } from './to-html.ts'

test('from Google Docs: styles become marks, sibling lists become nested ones, the wrapper is not bold', () => {
  expect(
    readPage(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:700">Vote</span></h1>
      <p dir="ltr"><span style="font-weight:400;white-space:pre-wrap">The </span><span style="font-weight:700;font-style:italic">line</span><span style="text-decoration:line-through"> 5</span><span style="vertical-align:super;font-size:0.6em">th</span></p><br>
      <ul><li dir="ltr" aria-level="1"><p role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>Deep</span></p></li></ul><li><p><span>Two</span></p></li></ul>
      <p><a href="https://www.google.com/url?q=https://council.example/a?b%3D1&amp;sa=D">minutes</a></p></b><br class="Apple-interchange-newline">`),
  ).toEqual([
    { type: 'heading', level: 2, text: [{ text: 'Vote' }] },
    {
      type: 'paragraph',
      text: [
        { text: 'The ' },
        { text: 'line', marks: [{ type: 'strong' }, { type: 'em' }] },
        { text: ' 5', marks: [{ type: 'strike' }] },
        { text: 'th', marks: [{ type: 'sup' }] },
      ],
    },
    ul({ ...li('One'), list: { ordered: false, items: [li('Deep')] } }, li('Two')),
    {
      type: 'paragraph',
      text: [{ text: 'minutes', marks: [{ type: 'link', href: 'https://council.example/a?b=1' }] }],
    },
  ])
})

test('from LibreOffice: fonts and empty paragraphs are shed', () => {
  expect(
    readPage(`<p class="western" align="justify" style="margin-bottom: 0cm"><font face="Liberation Serif"><font size="3"><b>Vote</b> on
      Saturday</font></font></p><p><br/>\n</p><ol start="2"><li><p>Two</p></li></ol>`),
  ).toEqual([
    { type: 'paragraph', text: [{ text: 'Vote', marks: [{ type: 'strong' }] }, { text: ' on Saturday' }] },
    { type: 'list', ordered: true, start: 2, items: [li('Two')] },
  ])
})

describe('from web pages', () => {
  test('divs and double line breaks are paragraphs', () => {
    expect(
      readPage('<div><div>One<br><br>\n Two <span>and</span> more</div>Loose<div>Three<br>lines</div></div>'),
    ).toEqual([p('One'), p('Two and more'), p('Loose'), p('Three\nlines')])
  })

  test('headings fit below the headline', () => {
    expect(readPage('<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>')).toMatchObject(
      [2, 2, 3, 4, 4, 4].map(level => ({ type: 'heading', level })),
    )
  })

  test('a picture comes at its widest, over https, with caption and credit', () => {
    expect(
      readPage(
        `<figure><picture><source srcset="/l.webp 1600w, /s.webp 320w" type="image/webp"><img src="data:image/gif;base64,R0" data-src="/x.jpg" alt=" A  tram " width="800" height="600"></picture>
         <noscript><img src="/x.jpg"></noscript><figcaption>On <em>Quay Street</em> <span class="photo-credit">Mara Quill</span></figcaption></figure>`,
        { baseUrl: 'https://news.example/2026/story' },
      ),
    ).toEqual([
      {
        type: 'image',
        src: 'https://news.example/l.webp',
        alt: 'A tram',
        caption: [{ text: 'On ' }, { text: 'Quay Street', marks: [{ type: 'em' }] }],
        credit: 'Mara Quill',
        width: 800,
        height: 600,
      },
    ])
  })

  test('a picture inside a sentence does not cut it in two', () => {
    expect(readPage('<p>The tram <img src="https://a.example/t.jpg" alt="tram"> stops.</p>')).toMatchObject([
      p('The tram stops.'),
      { type: 'image', src: 'https://a.example/t.jpg' },
    ])
  })

  test('emoji set as pictures are letters, counting pixels are nothing', () => {
    expect(
      readPage(
        '<p>Go <img class="emoji" alt="🚋" src="https://s.example/1.svg"> now<img src="https://t.example/p.gif" width="1" height="1"></p>',
      ),
    ).toEqual([p('Go 🚋 now')])
  })

  test('block quotations keep who said it', () => {
    const quote = (speaker: string, source = '') => ({
      type: 'quote',
      text: [{ text: 'Nobody asked us.' }],
      speaker,
      source,
    })
    expect(
      readPage(
        '<blockquote><p>Nobody asked us.</p><footer>— Petra Lund, <cite>Hearing</cite></footer></blockquote>',
      ),
    ).toEqual([quote('Petra Lund', 'Hearing')])
    expect(readPage('<blockquote><p>Nobody asked us.</p><cite>Petra Lund</cite></blockquote>')).toEqual([
      quote('Petra Lund'),
    ])
    expect(
      readPage(
        '<figure><blockquote><p>Nobody asked us.</p></blockquote><figcaption>– Petra Lund</figcaption></figure>',
      ),
    ).toEqual([quote('Petra Lund')])
    expect(
      readPage('<blockquote><p>In <cite>The Seagull</cite> nobody asks.</p></blockquote>'),
    ).toMatchObject([{ type: 'quote', speaker: '', source: '' }])
  })

  test('an indented part of a page is no quotation', () => {
    expect(readPage('<blockquote><h3>Fares</h3><ul><li>Two</li></ul></blockquote>')).toEqual([
      { type: 'heading', level: 3, text: [{ text: 'Fares' }] },
      ul(li('Two')),
    ])
  })

  test('a table of figures becomes a paragraph a row; a table that lays out a page is only a frame', () => {
    expect(
      readPage(
        '<table><caption>Fares</caption><tr><th>Line<th>Fare<tr><td>4<td><b>2.10</b><tr><td>5<td></table>',
      ),
    ).toEqual([
      p('Fares'),
      p('Line | Fare'),
      { type: 'paragraph', text: [{ text: '4 | ' }, { text: '2.10', marks: [{ type: 'strong' }] }] },
      p('5'),
    ])
    expect(readPage('<table><tr><td><h2>A</h2><p>B</p><td><table><tr><td>C</table></table>')).toMatchObject([
      { type: 'heading' },
      p('B'),
      p('C'),
    ])
  })

  test('white space is what a browser shows', () => {
    expect(
      readPage(
        '<p>  one\n\ttwo <b> three</b> 10&nbsp;km&nbsp; &nbsp;away \u00ADsoft\u00ADly </p><p>&nbsp;</p><pre>a  b\nc</pre>',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        text: [
          { text: 'one two ' },
          { text: 'three', marks: [{ type: 'strong' }] },
          { text: ' 10\u00A0km away softly' },
        ],
      },
      p('a b\nc'),
    ])
  })

  test('quotation marks that only the browser draws are written out', () => {
    expect(readPage('<p>He said <q>yes</q>.</p>')).toEqual([p('He said “yes”.')])
  })
})

/** The words a reader of the page sees, found without any code of the importer. */
function visibleWords(root: Root): string[] {
  const words: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'text') words.push(...(node.value.match(/w\d+/g) ?? []))
    if (node.type === 'element' && /^(script|style|head|template|noscript|button)$/.test(node.tagName)) return
    if ('children' in node) node.children.forEach(walk)
  }
  walk(root)
  return words
}

const wordsOf = (blocks: Block[]): string[] =>
  JSON.stringify(blocks.map(block => ({ ...block, id: '' }))).match(/w\d+/g) ?? []

test('every visible word of any page is in the article, and no other', () => {
  const tags =
    'div p span b a ul ol li blockquote figure figcaption h1 h5 table tr td th cite footer aside q pre dl dt dd em sup br article section details summary script button center font unknown-tag'.split(
      ' ',
    )
  const tree = fc.letrec<{ node: string; element: string }>(tie => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.nat(9999).map(n => ` w${n} `),
      tie('element'),
    ),
    element: fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(
          '',
          ' class="related"',
          ' class="pull-quote"',
          ' class="credit"',
          ' style="mso-list:l0 level2 lfo1"',
          ' style="display:block"',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attributes, children]) => `<${tag}${attributes}>${children.join('')}</${tag}>`),
  }))
  fc.assert(
    fc.property(fc.array(tree.element, { maxLength: 6 }), nodes => {
      const root = parsePage(nodes.join(''))
      expect(wordsOf(blocksFromHast(root)).toSorted()).toEqual(visibleWords(root).toSorted())
    }),
    { numRuns: 1000 },
  )
})

test('an article written as HTML and read back has the same words', () => {
  const letters = (blocks: Block[]) =>
    blocks
      .map(blockPlainText)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(bodies, body => {
      const html = toHtml(bodyToHast(body, { marks: 'all' }))
      expect(letters(blocksFromHast(parsePage(html), { marks: 'all' }))).toBe(letters(body))
    }),
  )
})

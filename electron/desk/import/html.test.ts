import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read, readFixture } from './fixtures/read.ts'

test('a page’s source becomes the story alone, with its ad and its announcement', () => {
  const { article } = readFixture('page.html')
  expect(article).toMatchObject({
    language: 'en-GB',
    headline: 'Tram line to the old harbour clears its last council vote',
    standfirst: 'After nine years and three redesigns, the city will start laying track in spring.',
    bylines: [{ name: 'Ines Aldover' }],
    dateline: { place: 'TIDEWATER', date: '2026-11-22' },
    section: 'City',
    tags: ['trams', 'harbour'],
  })
  expect(article.body.map(block => block.type)).toEqual([
    'image',
    'paragraph',
    'paragraph',
    'ad-slot',
    'paragraph',
    'related',
    'heading',
    'paragraph',
    'list',
    'quote',
    'paragraph',
  ])
  expect(article.body[0]).toMatchObject({
    src: 'https://courier.example/pictures/tram.jpg',
    alt: 'A tram on a viaduct above the harbour',
  })
  expect(article.body[5]).toMatchObject({
    links: [
      {
        url: 'https://courier.example/business/ferry-talks',
        title: 'Ferry crews and owners go back to the table on Monday',
      },
    ],
  })
})

test('scripts, frames and handlers of a page leave no trace', () => {
  const file = JSON.stringify(readFixture('page.html'))
  expect(file).not.toMatch(/dataLayer|steal|injected|onerror|<script|ads\.example|tracked words/)
})

test('what a page has around its story can be taken back in', () => {
  const before = readFixture('page.html')
  const around = before.decisions.find(each => each.text.includes('lost-luggage'))
  expect(around).toMatchObject({ kind: 'left-out' })
  const after = readFixture('page.html', [around?.id ?? ''])
  expect(after.article.body.map(blockPlainText).join('\n')).toContain('lost-luggage office')
})

test('a page of our own comes back with its slots, links, kicker and dateline', () => {
  const { article } = read(
    `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Tidewater Courier"></head><body><p><a href="/">Tidewater Courier</a></p>
    <article><header><p class="kicker">Transport</p><h1>Tram line clears its last council vote</h1><p class="standfirst">Track comes in spring.</p>
    <p class="byline">By Ines Aldover</p><p class="dateline">TIDEWATER, 22 November 2026</p></header>
    <p>${'The council voted 31 to 12 on Saturday to build the line. '.repeat(4)}</p>
    <aside class="ad-slot" data-ad-slot="top-7" data-ad-sizes="300x250,fluid" aria-label="Advertisement"></aside>
    <p>${'Traders were less sure, and said so at some length. '.repeat(4)}</p>
    <aside class="related"><p class="related-label">Read also</p><ul><li><a href="https://courier.example/ferry">Ferry talks</a></li></ul></aside>
    <p>${'Work begins on 2 March at the station end of the line. '.repeat(4)}</p></article></body></html>`,
  )
  expect(article).toMatchObject({
    kicker: 'Transport',
    standfirst: 'Track comes in spring.',
    dateline: { place: 'TIDEWATER', date: '2026-11-22' },
  })
  expect(article.body.map(block => block.type)).toEqual([
    'paragraph',
    'ad-slot',
    'paragraph',
    'related',
    'paragraph',
  ])
  expect(article.body[1]).toMatchObject({ slot: 'top-7' })
})

test('a piece of a page without a head is read whole', () => {
  const { article } = read('<h1>Ferries stop</h1><p>No boats today.</p><p>The port is <b>shut</b>.</p>')
  expect(article.headline).toBe('Ferries stop')
  expect(article.body.map(blockPlainText).join(' ')).toContain('The port is shut.')
})

test('a page says its headline in its data where it has no heading', () => {
  const { article } = read(
    '<html><head><meta property="og:title" content="Ferries stop"></head><body><p>No boats today, the port says.</p><p>They may sail on Monday.</p></body></html>',
  )
  expect(article.headline).toBe('Ferries stop')
})

const STORY = `<h1>Ferry talks resume</h1><p>Crews and owners meet on Monday.</p><p>${'The talks broke down in March. '.repeat(6)}</p>`
const messages = (review: ReturnType<typeof read>): string[] =>
  review.decisions.filter(each => each.kind === 'left-out' && each.warning).map(each => each.message)

test.each([
  [`<nav><a href="/">Home</a></nav><article>${STORY}</article>`, 'menu', 'Home'],
  [`<header><a href="/">Harbour Herald</a></header><article>${STORY}</article>`, 'header', 'Harbour Herald'],
  [`<article>${STORY}</article><footer>Copyright</footer>`, 'footer', 'Copyright'],
  [`<article>${STORY}</article><aside><p>Our newsletter</p></aside>`, 'sidebar', 'Our newsletter'],
  [`<div role="navigation">City</div><main>${STORY}</main>`, 'menu', 'City'],
  [`<div><div><nav><ul><li>City</li></ul></nav><div>${STORY}</div></div></div>`, 'menu', 'City'],
  [`<article><nav>On this page</nav>${STORY}</article>`, 'menu', 'On this page'],
])('%s has its furniture left out, with a warning', (body, what, words) => {
  const page = `<!doctype html><html><body>${body}</body></html>`
  const review = read(page)
  expect(review.article).toMatchObject({ kicker: '', headline: 'Ferry talks resume' })
  expect(review.article.standfirst).toBe('Crews and owners meet on Monday.')
  expect(review.article.body).toHaveLength(1)
  const line = review.source.split('\n').indexOf(words) + 1
  expect(messages(review)).toEqual([
    expect.stringMatching(new RegExp(`^The page’s ${what} was left out \\(line ${line}, .*“${words}”`)),
  ])
  const undone = review.decisions.filter(each => each.kind === 'left-out').map(each => each.id)
  expect(read(page, { undone }).article.body.map(blockPlainText).join('\n')).toContain(words)
})

test.each([
  '<nav><a href="/">Home</a><a href="/news">News</a></nav>',
  '<nav><b>Home</b><span><i>News</i></span></nav>',
  '<div class="top"><a href="https://courier.example/">Home</a><a href="https://courier.example/news">News</a></div>',
])('the links of %s are words apart', menu => {
  const { decisions, source } = read(`<html><body>${menu}<article>${STORY}</article></body></html>`)
  expect(decisions.find(each => each.kind === 'left-out')?.text).toBe('Home News')
  expect(source).not.toContain('HomeNews')
})

test('letters that a page marks one by one stay one word', () => {
  const { article } = read(
    `<html><body><article>${STORY}<p>The <b>f</b><i>err</i>y sails <a href="https://courier.example/1">on</a> Monday. ${'Nobody left. '.repeat(9)}</p></article></body></html>`,
  )
  expect(article.body.map(blockPlainText).join()).toContain('The ferry sails on Monday')
})

test('a page header with the page’s only title is the head of the story', () => {
  const { article } = read(
    `<html><body><header><h1>Ferry talks resume</h1></header><p>${'The talks broke down. '.repeat(9)}</p></body></html>`,
  )
  expect(article.headline).toBe('Ferry talks resume')
})

test('a way home in a menu that is none by its markup is no kicker', () => {
  const { article } = read(
    `<html><body><div><a href="/">Home</a></div><article>${STORY}</article></body></html>`,
  )
  expect(article.kicker).toBe('')
})

test('the foot of a quotation still says who spoke', () => {
  const quote = '<blockquote><p>We hope.</p><footer>Jan Crewe</footer></blockquote>'
  const { article } = read(
    `<html><body><article>${STORY}${quote}<p>${'Nobody left. '.repeat(9)}</p></article></body></html>`,
  )
  expect(JSON.stringify(article.body)).toContain('Jan Crewe')
})

test('a table comes in as paragraphs, with a warning that says where', () => {
  const table =
    '<table><caption>Fares</caption><tr><th>Line</th><th>Fare</th></tr><tr><td>Harbour</td><td>2.10</td></tr></table>'
  const review = read(`<html><body><article>${STORY}${table}${table}</article></body></html>`)
  const tables = review.decisions.filter(each => each.kind === 'table')
  expect(tables).toMatchObject([
    { warning: true, lines: [4, 6], text: 'Fares\nLine | Fare\nHarbour | 2.10' },
    { warning: true, lines: [7, 9] },
  ])
  expect(tables[0]?.message).toMatch(/^The table on lines 4 to 6 came in as plain paragraphs/)
  expect(review.article.body.map(blockPlainText)).toContain('Harbour | 2.10')
})

test('a picture that lay beside a saved page, or inside its source, is told of, and its caption stays', () => {
  const inside = `data:image/jpeg;base64,${'A'.repeat(3000)}`
  const { article, decisions } = read(
    `<!doctype html><html lang="en"><body><nav><img src="logo_files/logo.png" alt="Courier"></nav><article><h1>The quay dries out</h1>
    <p>The quay is dry after a year of pumping, the harbour office said on Sunday.</p>
    <figure><a href="https://courier.example/quay"><img src="quay_files/quay.jpg" alt="Dry"></a><figcaption>The quay at noon</figcaption></figure>
    <p>Work goes on until May, and the ferries sail from the old pier again. <img src="${inside}" alt="The pumps"></p>
    <p><a href="quay_files/large.jpg"><img src="quay_files/small.jpg" alt="Pumps"></a>
    <a href="other-story.html"><img src="quay_files/teaser.jpg" alt=""></a></p>
    <p><img src="https://courier.example/kept.jpg" alt="Kept"><img src="data:image/gif;base64,R0lGODlh" alt="icon"></p>
    </article></body></html>`,
    { name: 'page.html' },
  )
  const told = decisions.filter(({ message }) => message.includes('could not be brought along'))
  expect(told.map(({ text }) => text)).toEqual(['quay_files/quay.jpg', 'The pumps', 'quay_files/small.jpg'])
  expect(told.every(({ warning, kind }) => warning && kind === 'left-out')).toBe(true)
  expect(article.body.map(blockPlainText)).toContain('The quay at noon')
  expect(article.body.filter(block => block.type === 'image')).toHaveLength(1)
})

test('films, posts and charts from elsewhere are told of, ads and counters are not', () => {
  const { article, decisions } = read(
    `<!doctype html><html lang="en"><head><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe></noscript></head>
    <body><article><h1>The quay dries out</h1>
    <p>The quay is dry after a year of pumping, the harbour office said on Sunday.</p>
    <figure><iframe src="//film.example/embed/quay" width="560" height="315"></iframe><figcaption>The pumps at work</figcaption></figure>
    <p>Work goes on until May, and the ferries sail from the old pier again.</p>
    <div class="map"><iframe data-src="https://maps.example/quay" src="about:blank" width="100%"></iframe></div>
    <video controls><source src="https://courier.example/pumps.mp4"></video>
    <iframe src="https://maps.example/quay"></iframe>
    <iframe src="https://ad.doubleclick.net/x" width="300" height="250"></iframe>
    <iframe src="https://count.example/hit" width="1" height="1"></iframe>
    </article></body></html>`,
    { name: 'page.html' },
  )
  const told = decisions.filter(({ message }) => message.includes('could not be brought along'))
  expect(told.map(({ text }) => text)).toEqual([
    'https://film.example/embed/quay',
    'https://maps.example/quay',
    'https://courier.example/pumps.mp4',
  ])
  expect(article.body.map(blockPlainText)).not.toContain('https://film.example/embed/quay')
})

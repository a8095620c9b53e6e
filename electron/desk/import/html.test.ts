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

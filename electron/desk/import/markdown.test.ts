import { expect, test } from 'vitest'
import { articleToJson, parseArticle } from '../../../article/article.ts'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read, readFixture, SETTINGS } from './fixtures/read.ts'
import { readImport } from './import.ts'

test('front matter and Markdown become fields and blocks', () => {
  const { article } = readFixture('feature.md')
  expect(article).toMatchObject({
    headline: 'What the flood maps leave out',
    standfirst: 'The city drew a line around the water. Four streets ended up on the wrong side of it.',
    bylines: [{ name: 'Mira Voss' }],
    section: 'City',
    tags: ['floods', 'maps'],
  })
  expect(article.body.map(block => block.type)).toEqual([
    'paragraph',
    'ad-slot',
    'heading',
    'paragraph',
    'list',
    'quote',
    'related',
    'image',
    'paragraph',
  ])
  expect(article.body[4]).toMatchObject({
    ordered: true,
    items: [{}, { list: { ordered: false, items: [{ text: [{ text: 'the lower end' }] }] } }],
  })
  expect(article.body[6]).toMatchObject({
    links: [{ title: 'Ferry crews go back to the table', url: 'https://courier.example/ferry' }],
  })
})

test('a field without a place is left out by name, and can be taken back', () => {
  const { decisions } = readFixture('feature.md')
  expect(decisions.find(each => each.kind === 'left-out')).toMatchObject({
    lines: [8, 8],
    text: 'layout: post',
  })
})

test('damaged front matter is left out as it stands and the story is read', () => {
  const { article, decisions } = read(
    '---\ntitle: "Ferries\nstop: [\n---\n\n# Ferries stop\n\nNo boats.\n\nNot today.',
    { name: 'a.md' },
  )
  expect(article.headline).toBe('Ferries stop')
  expect(decisions.filter(each => each.kind === 'left-out')).not.toEqual([])
})

test('HTML inside Markdown never runs', () => {
  const { article } = read(
    '# Ferries stop\n\nNo boats.\n\n<script>steal()</script>\n\n<p onclick="steal()">Not today.</p>\n',
    { name: 'a.md' },
  )
  expect(JSON.stringify(article)).not.toContain('steal')
  expect(JSON.stringify(article)).toContain('Not today.')
})

test('tables come in as paragraphs, with a warning that says where', () => {
  const { article, decisions } = read(
    '# Ferries stop\n\nNo boats today.\n\n| Line | Fare |\n| --- | --- |\n| Harbour | 2.10 |\n\n<table><tr><td>Pier</td><td>1.40</td></tr></table>\n\nNot today.',
    { name: 'a.md' },
  )
  expect(article.body.map(blockPlainText)).toEqual([
    'Line | Fare',
    'Harbour | 2.10',
    'Pier | 1.40',
    'Not today.',
  ])
  expect(decisions.filter(each => each.kind === 'table')).toMatchObject([
    { warning: true, lines: [5, 7] },
    { warning: true, lines: [9, 9] },
  ])
})

test('a picture that lay beside the source leaves its words and a warning with its address', () => {
  const { article, decisions } = read(
    `# Ferries stop

![The quay at dusk](quay.jpg "Mill Lane in February")

No boats today, the harbour master said.

Not even ![the small one](img/small.png) sails.`,
    { name: 'a.md' },
  )
  expect(article.standfirst).toBe('No boats today, the harbour master said.')
  expect(article.body.map(blockPlainText)).toEqual([
    'The quay at dusk (Mill Lane in February)',
    'Not even the small one sails.',
  ])
  expect(decisions.filter(each => each.kind === 'left-out')).toMatchObject([
    {
      warning: true,
      lines: [3, 3],
      text: 'quay.jpg',
      message: expect.stringContaining('could not be brought'),
    },
    { warning: true, lines: [7, 7], text: 'img/small.png' },
  ])
})

test('a picture from the web stands below the words it interrupts, wherever it is', () => {
  const { article, decisions } = read(
    `# Ferries stop

No boats.

Not ![Quay](https://courier.example/q.jpg) today.

- ![Pier](https://courier.example/p.jpg)
- the pier

![Lane][lane]

[lane]: https://courier.example/l.jpg "Mill Lane"`,
    { name: 'a.md' },
  )
  expect(article.body).toMatchObject([
    { type: 'paragraph' },
    { type: 'image', src: 'https://courier.example/q.jpg', alt: 'Quay' },
    { type: 'list', items: [{ text: [{ text: 'the pier' }] }] },
    { type: 'image', alt: 'Pier' },
    { type: 'image', alt: 'Lane', caption: [{ text: 'Mill Lane' }] },
  ])
  expect(decisions.filter(each => each.warning)).toEqual([])
})

test('single tildes make small letters, two strike out, and words between single ones stay', () => {
  const { article } = read('# Water\n\nThe pump.\n\nThe H~2~O is ~~clean~~ safe, ~9 or ten~ say.', {
    name: 'a.md',
  })
  expect(article.body[0]).toMatchObject({
    text: [
      { text: 'The H' },
      { text: '2', marks: [{ type: 'sub' }] },
      { text: 'O is ' },
      { text: 'clean', marks: [{ type: 'strike' }] },
      { text: ' safe, ~9 or ten~ say.' },
    ],
  })
})

test('who signs in the front matter and above the text signs once, with the role that either gives', () => {
  const story = (line: string) =>
    read(
      `---\nauthor: Nia Holt\n---\n\n# Ferries stop\n\n${line}\n\nNo boats today.\n\nNot tomorrow either.`,
      {
        name: 'a.md',
      },
    ).article.bylines
  expect(story('By Nia Holt')).toEqual([{ name: 'Nia Holt', role: '' }])
  expect(story('By NIA HOLT, Harbour correspondent')).toEqual([
    { name: 'NIA HOLT', role: 'Harbour correspondent' },
  ])
  expect(story('By Nia Holt and Tom Brack')).toHaveLength(2)
})

test('lists nested fifty deep come in and can be read again; deeper ones are refused in a sentence', () => {
  const nested = (levels: number) =>
    `# Lines\n\nThe lines.\n\n${Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- line ${i}`).join('\n')}`
  const { article } = read(nested(50), { name: 'a.md' })
  expect(JSON.stringify(article)).toContain('line 49')
  expect(parseArticle(articleToJson(article))).toMatchObject({ ok: true })
  for (const levels of [51, 200]) {
    const bytes = new TextEncoder().encode(nested(levels))
    expect(readImport({ name: 'a.md', bytes, format: 'auto', undone: [], settings: SETTINGS })).toMatchObject(
      {
        ok: false,
        error: { message: '“a.md” cannot be read: its lists or quotations are nested too deeply.' },
      },
    )
  }
})

const dated = (lines: string, body = 'No boats today.') =>
  read(`---\ntitle: Ferries stop\n${lines}\n---\n\n${body}\n\nNot tomorrow either.`, { name: 'a.md' })

test.each(['2026-11-23', 'tomorrow at noon', '2026-11-23 06:00'])(
  'the embargo “%s” names no moment: it is not dropped without a word that says so',
  until => {
    const { article, decisions } = dated(`embargo: ${until}`)
    expect(article.embargoUntil).toBeNull()
    expect(decisions.find(({ kind }) => kind === 'left-out')).toMatchObject({
      warning: true,
      message: expect.stringMatching(/^The embargo “embargo: .+” on line 3 names no exact moment/),
    })
  },
)

test.each([
  ['date: 2026-11-20', { dateline: { place: '', date: '2026-11-20' } }],
  ['date: 2026-11-20 09:00:00 +0100', { createdAt: '2026-11-20T09:00:00+01:00' }],
  ['date: 2026-11-20\ndateline: Tidewater', { dateline: { place: 'Tidewater', date: '2026-11-20' } }],
])('“%s” is when the story was published or begun', (lines, expected) => {
  const { article, decisions } = dated(lines)
  expect(article).toMatchObject(expected)
  expect(decisions.filter(({ kind }) => kind === 'left-out')).toEqual([])
})

test('a date that contradicts the dateline, or is none, is left out by name', () => {
  for (const line of ['date: 2026-11-19\ndateline: { date: 2026-11-20 }', 'date: soon']) {
    expect(dated(line).decisions.filter(({ kind }) => kind === 'left-out')).toHaveLength(1)
  }
})

test('the day of the front matter goes with the place that the text names', () => {
  const { article } = dated('date: 2026-11-20', 'TIDEWATER — No boats today, the harbour master said.')
  expect(article.dateline).toEqual({ place: 'TIDEWATER', date: '2026-11-20' })
})

test('authors who are listed one by one are nobody else', () => {
  const { article } = dated(
    'authors:\n  - name: José Ortega y Gasset\n  - { name: "Tom Brack, Jr.", role: Tram Expert }',
  )
  expect(article.bylines).toEqual([
    { name: 'José Ortega y Gasset', role: '' },
    { name: 'Tom Brack, Jr.', role: 'Tram Expert' },
  ])
})

const quoted = (lines: string) =>
  read(`# Ferries stop\n\nNo boats.\n\nNot today.\n\n${lines}`, { name: 'a.md' }).article.body.at(-1)

test.each([
  ['> We never wanted a strike.\n>\n> — Petra Lund', 'Petra Lund', ''],
  ['> We never wanted a strike.\n> — Petra Lund', 'Petra Lund', ''],
  ['> We never wanted a strike.\n> -- Tom Brack Jr.', 'Tom Brack Jr.', ''],
  ['> We never wanted a strike.\n>\n> — Petra Lund, *Council hearing*', 'Petra Lund', 'Council hearing'],
  ['> We never wanted a strike.\n>\n> — *Council hearing*', '', 'Council hearing'],
])('the line below the quotation %j names who said it', (lines, speaker, source) => {
  expect(quoted(lines)).toMatchObject({
    type: 'quote',
    text: [{ text: 'We never wanted a strike.' }],
    speaker,
    source,
  })
})

test.each(['> — Was she there?\n>\n> — No, and nobody else was either.', '> — Petra Lund'])(
  'speech that opens with a dash, %j, is no attribution',
  lines => {
    expect(quoted(lines)).toMatchObject({ type: 'quote', speaker: '' })
  },
)

test('raised and lowered characters come in as such, also inside other marks', () => {
  const { article } = read('# Water\n\nThe pump.\n\nCO<sub>2</sub>, **10<sup>3</sup> litres**, a <sub> b.', {
    name: 'a.md',
  })
  expect(article.body[0]).toMatchObject({
    text: [
      { text: 'CO' },
      { text: '2', marks: [{ type: 'sub' }] },
      { text: ', ' },
      { text: '10', marks: [{ type: 'strong' }] },
      { text: '3', marks: [{ type: 'strong' }, { type: 'sup' }] },
      { text: ' litres', marks: [{ type: 'strong' }] },
      { text: ', a  b.' },
    ],
  })
})

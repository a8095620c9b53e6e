import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read } from './fixtures/read.ts'

const LEAD = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'
const LAST = 'The crews went home on Sunday, said the mayor.'
const head = (lines: string) => read(`Tram line clears its last vote\n${lines}\n\n${LEAD}\n\n${LAST}`).article
const end = (lines: string) => read(`Tram line clears its vote\n\nNo boats today.\n\n${LEAD}\n\n${lines}`)

test.each([
  ['By Dana Whitlock and Omar Reyes in Harbour City', 'Omar Reyes', 'in Harbour City'],
  ['Von Anna Krüger und Jonas Vogt in Hamburg', 'Jonas Vogt', 'in Hamburg'],
])('where “%s” wrote from is said of the last name', (byline, name, role) => {
  expect(head(byline).bylines).toEqual([expect.anything(), { name, role }])
})

test('an agency that helped signs beside whoever wrote', () => {
  expect(head('Par Claire Dufour (avec AFP)').bylines.map(({ name }) => name)).toEqual([
    'Claire Dufour',
    'AFP',
  ])
})

test('an agency in the byline is not named a second time by its letters in the dateline', () => {
  const { article } = read(
    `Tram line clears its vote\nBy NIA HOLT\nAssociated Press\nTIDEWATER (AP) — ${LEAD}\n${LAST}`,
  )
  expect(article.bylines.map(({ name }) => name)).toEqual(['NIA HOLT', 'Associated Press'])
})

test('a section above the headline is the kicker', () => {
  const { kicker, headline } = read(`Opinion\nThe tram is late, and so are we\n${LEAD}\n${LAST}`).article
  expect([kicker, headline]).toEqual(['Opinion', 'The tram is late, and so are we'])
})

test('a place with its country in square brackets opens a dateline', () => {
  const { dateline, bylines } = end(
    `Tidewater [Coast], November 22 (ANI): ${LEAD} So it is.\n\n${LAST}`,
  ).article
  expect(dateline).toEqual({ place: 'Tidewater [Coast]', date: '2026-11-22' })
  expect(bylines).toEqual([{ name: 'ANI', role: '' }])
})

test.each([
  'Abonnieren Sie unseren Newsletter',
  'Kommentare (12)',
  'Recevez notre newsletter',
  'Suscríbete a nuestra newsletter y recibe las noticias en tu correo.',
  'Síguenos en Facebook y Twitter',
  'Siga o canal do g1 no WhatsApp',
  'Riproduzione riservata © Copyright ANSA',
  '2 minuti di lettura',
  '22 novembre 2026 alle 10:15',
  'Подписывайтесь на наш Telegram-канал',
  'شارك الخبر',
  'View image in fullscreen',
  '(foto) (vídeo)',
  'Facebook\nTwitter',
])('“%s” is left out with a warning and comes back by a click', line => {
  const story = `${line}\n\n${LAST}`
  const { article, decisions } = end(story)
  expect(article.body.map(blockPlainText)).toEqual([LEAD, LAST])
  const undone = decisions.filter(each => each.kind === 'left-out' && each.warning).map(each => each.id)
  const back = read(`Tram line clears its vote\n\nNo boats today.\n\n${LEAD}\n\n${story}`, { undone })
  expect(back.article.body.map(blockPlainText)).toEqual([LEAD, ...line.split('\n'), LAST])
})

test.each(['Facebook', 'Follow the coverage of the tram in this paper.', 'Los comentarios fueron muchos'])(
  '“%s” by itself is a line of the story',
  line => {
    expect(end(`${line}\n\n${LAST}`).article.body.map(blockPlainText)).toContain(line)
  },
)

test('where nothing but titles follows, all of them are announced', () => {
  const { article } = end(`${LAST}\n\nRelated Stories\nFerry talks resume\nWhat the maps leave out`)
  expect(article.body.at(-1)).toMatchObject({
    type: 'related',
    links: [{ title: 'Ferry talks resume' }, { title: 'What the maps leave out' }],
  })
})

test('a page’s announcement needs no colon before its link', () => {
  const { article } = read(
    `<h1>Ferries stop</h1><p>${LEAD}</p><p><b>Lee también</b> <a href="https://courier.example/ferry">El ferry vuelve</a></p><p>${LAST}</p>`,
  )
  expect(article.body).toContainEqual(
    expect.objectContaining({
      type: 'related',
      links: [{ url: 'https://courier.example/ferry', title: 'El ferry vuelve' }],
    }),
  )
})

test('initials of a wire’s writers behind its name are said to be left out', () => {
  const { article, decisions } = end(`${LAST} PTI TB NH`)
  expect(article.body.map(blockPlainText)).toEqual([LEAD, LAST])
  expect(decisions.find(each => each.kind === 'byline')?.message).toContain('“TB NH”')
})

test('one line to a paragraph, with one empty line among them, is not joined', () => {
  const { decisions } = read(
    `The tram is late\nby Nia Holt\n\n${LEAD}\nCaption: A tram on the viaduct above the harbour of Tidewater. (Nia Holt)\n${LAST}\n${LAST} Again.\n${LAST} Twice.\n${LEAD} And so on.`,
  )
  expect(decisions.filter(each => each.kind === 'joined')).toEqual([])
})

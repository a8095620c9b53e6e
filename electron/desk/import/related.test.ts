import { expect, test } from 'vitest'
import { read } from './fixtures/read.ts'

const relatedIn = (line: string, name: string) =>
  read(`# Ferries stop\n\nNo boats today.\n\nThe crews went home.\n\n${line}\n\nThey meet again.`, {
    name,
  }).article.body.filter(block => block.type === 'related')

test.each([
  ['Related: <https://courier.example/x>', 'a.md'],
  ['Related: https://courier.example/x', 'a.txt'],
  ['Related:\nhttps://courier.example/x', 'a.txt'],
])('an address is no title: %j', (line, name) => {
  expect(relatedIn(line, name)).toMatchObject([{ links: [{ url: 'https://courier.example/x', title: '' }] }])
})

test.each(['MORE: Ferry talks go on', 'READ: Ferry talks go on'])(
  '“%s” alone announces another story',
  line => {
    expect(relatedIn(line, 'a.txt')).toMatchObject([{ links: [{ title: 'Ferry talks go on' }] }])
  },
)

test.each(['MORE: The talks go on, he said.', 'More: ferry talks go on', 'MORE ferry talks go on'])(
  '“%s” is a line of the story',
  line => expect(relatedIn(line, 'a.txt')).toEqual([]),
)

test.each([
  ['También te puede interesar: El tranvía llega al puerto', 'El tranvía llega al puerto', undefined],
  ['Más información en https://courier.example/tranvia', '', 'https://courier.example/tranvia'],
  ['Read more at www.courier.example/tram', '', 'https://www.courier.example/tram'],
  ['Mehr Informationen unter: https://courier.example/bahn', '', 'https://courier.example/bahn'],
  ['Подробнее на https://courier.example/t', '', 'https://courier.example/t'],
])('“%s” announces another story', (line, title, url) => {
  expect(relatedIn(line, 'a.txt')).toMatchObject([{ links: [url ? { url, title } : { title }] }])
})

test.each(['More information: 555 0134', 'Más información en el puerto', 'Read more at the library'])(
  '“%s” is a line of the story',
  line => expect(relatedIn(line, 'a.txt')).toEqual([]),
)

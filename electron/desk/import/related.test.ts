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

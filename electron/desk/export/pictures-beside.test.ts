import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { writeExports } from '../exporting.ts'
import { must, put, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'

const NAME = `${'a1'.repeat(32)}.png`
const SRC = `media/${NAME}`

const illustrated = (src = SRC): Article =>
  story({
    headline: 'Ferry crews go back',
    body: [
      { id: 'b1', type: 'paragraph', text: [{ text: 'The crews voted on Sunday.' }] },
      { id: 'b2', type: 'image', src, alt: 'The quay', caption: [], credit: 'Olin Marsh' },
      { id: 'b3', type: 'image', src, alt: 'The quay again', caption: [], credit: 'Olin Marsh' },
    ],
  })

async function newsroom(): Promise<Workspace> {
  const workspace = await temporaryNewsroom()
  await put(workspace, SRC, 'picture')
  return workspace
}

test('Markdown that names a picture has it beside it, so that the folder can go anywhere', async () => {
  const workspace = await newsroom()
  const out = await temporaryFolder()
  const [exported] = must(await writeExports({ article: illustrated(), workspace }, ['markdown'], out))
  expect(exported?.losses.join()).not.toContain('is not beside it')
  const markdown = await readFile(exported?.path ?? '', 'utf8')
  const [, named = ''] = /!\[The quay\]\(([^)\s]+)/.exec(markdown) ?? []
  expect(await readFile(join(out, named), 'utf8')).toBe('picture')
  expect(await readdir(join(out, 'media'))).toEqual([NAME])
})

test('a page that holds its pictures and a plain text leave none beside them', async () => {
  const out = await temporaryFolder()
  must(await writeExports({ article: illustrated(), workspace: await newsroom() }, ['html', 'text'], out))
  expect(existsSync(join(out, 'media'))).toBe(false)
})

test('a picture that is gone is named, and the words go out', async () => {
  const workspace = await newsroom()
  await rm(join(workspace.folder, SRC))
  const out = await temporaryFolder()
  const [exported] = must(await writeExports({ article: illustrated(), workspace }, ['html-fragment'], out))
  const told = exported?.losses.filter(loss => loss.includes('picture'))
  expect(told).toEqual([expect.stringContaining(`The picture ${SRC} is not beside it`)])
  expect(existsSync(join(out, 'media'))).toBe(false)
  expect(await readFile(exported?.path ?? '', 'utf8')).toContain('The crews voted on Sunday.')
})

test.each(['media/../secret.png', 'media/..\\secret.png', 'media/a/b.png'])(
  'no picture is fetched from or put outside: %s',
  async src => {
    const workspace = await newsroom()
    await put(workspace, 'secret.png', 'secret')
    const out = join(await temporaryFolder(), 'out')
    must(await writeExports({ article: illustrated(src), workspace }, ['json'], out))
    expect(existsSync(join(out, 'media'))).toBe(false)
    expect((await readdir(join(out, '..'))).sort()).toEqual(['out'])
  },
)

import { expect, test } from 'vitest'
import { done, fail } from '../../article/result.ts'
import { eachBegun, eachFile } from './batch.ts'
import { EXIT } from './exit.ts'

function terminal() {
  const lines: string[] = []
  return {
    lines,
    folder: '/desk',
    print: (line: string) => void lines.push(line),
    note: (line: string) => void lines.push(`note: ${line}`),
  }
}

test('stories are begun ahead and told of in their order, however long one of them is on its way to the disk', async () => {
  const told = terminal()
  const { promise: slowDisk, resolve: written } = Promise.withResolvers<void>()
  const begun: string[] = []
  const running = eachBegun<string>(told, ['slow', 'b', 'c'], async file => {
    begun.push(file)
    if (begun.length === 3) written()
    const writing = file === '/desk/slow' ? slowDisk : Promise.resolve()
    return async () => {
      await writing
      told.print(file)
      return done({ value: file })
    }
  })
  expect(await running).toEqual({ values: ['/desk/slow', '/desk/b', '/desk/c'], exit: EXIT.done })
  expect(told.lines).toEqual(['/desk/slow', '/desk/b', '/desk/c'])
})

test('a story that cannot be read, one that fails its check and a bug stop no other; bad input is the exit code', async () => {
  const told = terminal()
  const { values, exit } = await eachBegun<string>(
    told,
    ['bug', 'late bug', 'bad', 'held', 'good'],
    async file => {
      if (file === '/desk/bug') throw new Error('no such block')
      return async () => {
        if (file === '/desk/late bug') throw new Error('no such mark')
        if (file === '/desk/bad') return fail('article/not-json', 'The file is cut off.')
        return done(file === '/desk/held' ? { failed: true } : { value: file })
      }
    },
  )
  expect({ values, exit }).toEqual({ values: ['/desk/good'], exit: EXIT.badInput })
  expect(told.lines).toHaveLength(3)
  expect(told.lines[0]).toMatch(/^note: copydesk: bug: .*no such block/)
  expect(told.lines[1]).toMatch(/^note: copydesk: late bug: .*no such mark/)
  expect(told.lines[2]).toBe('note: copydesk: bad: The file is cut off.')
})

test('more stories than are begun at once all have their turn, and a failed check is the exit code', async () => {
  const names = Array.from({ length: 30 }, (_, number) => `${number}`)
  const { values, exit } = await eachFile<string>(terminal(), names, async file =>
    done(file === '/desk/7' ? { failed: true } : { value: file }),
  )
  expect(values).toEqual(names.filter(name => name !== '7').map(name => `/desk/${name}`))
  expect(exit).toBe(EXIT.failed)
})

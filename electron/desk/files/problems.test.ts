import { expect, test } from 'vitest'
import { fileProblem } from './problems.ts'

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: raw words`), { code, syscall: 'write' })

test.each([
  ['ENOSPC', 'disk/full', /disk is full/],
  ['EROFS', 'disk/read-only', /only be read/],
  ['EACCES', 'disk/denied', /may not use/],
  ['EBUSY', 'disk/locked', /Another program/],
  ['ENOENT', 'disk/gone', /drive is not connected/],
  ['EIO', 'disk/broken', /another disk soon/],
  ['EWHATEVER', 'disk/failed', /EWHATEVER/],
])('%s becomes a sentence about the file', (system, code, words) => {
  const { error } = fileProblem(systemError(system), '/newsroom/articles/tram.article.json')
  expect(error).toMatchObject({ code, details: { system } })
  expect(error.message).toMatch(words)
  expect(error.message).toContain('tram.article.json')
  expect(error.message).not.toContain('raw words')
})

test('what is no refusal of the disk is a bug and is thrown', () => {
  expect(() => fileProblem(new TypeError('undefined is not a function'), 'x')).toThrow(TypeError)
})

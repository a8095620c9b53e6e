import { expect, test } from 'vitest'
import { eachOf, inRounds, inTurn, type Turns } from './turns.ts'

test('tasks about one thing run one after the other, the failed ones too', async () => {
  const turns: Turns = new Map()
  const steps: string[] = []
  const task = (name: string, fails = false) =>
    inTurn(turns, 'tram', async () => {
      steps.push(`${name} begins`)
      await new Promise(setImmediate)
      steps.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const all = await Promise.allSettled([task('a'), task('b', true), task('c')])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(all.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(turns.size).toBe(0)
})

test('whoever asks during a round gets the next one, also after a round that failed', async () => {
  const ends: PromiseWithResolvers<number>[] = []
  const rounds = inRounds(async () => {
    const end = Promise.withResolvers<number>()
    ends.push(end)
    return end.promise
  })
  const first = rounds.run()
  const [second, third] = [rounds.run(), rounds.run()]
  expect(rounds.current()).toBe(first)
  ends[0]?.reject(new Error('the disk is gone'))
  await expect(first).rejects.toThrow('the disk is gone')
  await new Promise(setImmediate)
  expect(ends).toHaveLength(2)
  ends[1]?.resolve(2)
  expect(await Promise.all([second, third])).toEqual([2, 2])
  expect(rounds.current()).toBeNull()
})

test('a long list is worked through in order of its results, never too many at once', async () => {
  let open = 0
  let most = 0
  const results = await eachOf([1, 2, 3, 4, 5, 6, 7], 3, async number => {
    most = Math.max(most, ++open)
    await new Promise(setImmediate)
    open--
    return number * 2
  })
  expect(results).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(most).toBe(3)
})

test('after a task that throws no other begins, and those under way have ended when its error comes', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const working = eachOf([1, 2, 3, 4, 5, 6], 3, async number => {
    begun.push(number)
    if (number === 2) throw new Error('the disk is gone')
    await new Promise(setImmediate)
    ended.push(number)
  })
  await expect(working).rejects.toThrow('the disk is gone')
  expect(begun).toEqual([1, 2, 3])
  expect(ended).toEqual([1, 3])
})

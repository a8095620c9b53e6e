import { expect, test } from 'vitest'
import { GUIDANCE, judge } from './guidance.ts'

test('a headline is judged by the letters a reader sees', () => {
  expect(judge('Tram line clears its last vote', GUIDANCE.headline)).toEqual({
    level: 'ok',
    words: '30 of 70 characters',
  })
  expect(judge('👨‍👩‍👧‍👦'.repeat(70), GUIDANCE.headline).level).toBe('ok')
  expect(judge('x'.repeat(71), GUIDANCE.headline).level).toBe('long')
  expect(judge('x'.repeat(111), GUIDANCE.headline).level).toBe('too-long')
})

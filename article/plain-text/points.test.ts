import { expect, test } from 'vitest'
import { isPoint, pointsAt } from './points.ts'

test.each([
  [['- tram', '- ferry', 'The end.'], { words: ['tram', 'ferry'] }],
  [['• tram', '* ferry'], { words: ['tram', 'ferry'] }],
  [['1. tram', '2) ferry', '4. bus'], { words: ['tram', 'ferry'], start: 1 }],
  [['7. tram', '8. ferry'], { words: ['tram', 'ferry'], start: 7 }],
])('%j is a list', (lines, points) => expect(pointsAt(lines, 0)).toEqual(points))

test.each([
  [['- tram', 'The end.']],
  [['1. tram', '3. ferry']],
  [['- Yes, - said the mayor.', '- When? - asked the owner.']],
  [['-40 degrees', '-41 degrees']],
])('%j is none', lines => expect(pointsAt(lines, 0)).toBeUndefined())

test('a dash or a number alone is no point', () => {
  expect(['- ', '1. ', '-', '2026'].map(isPoint)).toEqual([false, false, false, false])
})

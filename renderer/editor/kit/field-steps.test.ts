import fc from 'fast-check'
import { expect, test } from 'vitest'
import { again, back, cursorBehind, type FieldSteps, firstStep, withChange } from './field-steps.ts'

/** Somebody writes at the end of a field, a key every 100 ms, from a moment on. */
function typing(steps: FieldSteps, letters: string, from = 0): FieldSteps {
  return [...letters].reduce((before, letter, index) => {
    const words = before.now + letter
    return withChange(before, { words, at: words.length, how: 'typed', time: from + index * 100 })
  }, steps)
}

/** All that undo gives back, one after the other. */
function takenBack(steps: FieldSteps): string[] {
  return steps.past.length === 0 ? [] : [back(steps).now, ...takenBack(back(steps))]
}

test('undo takes a headline back word by word', () => {
  const steps = typing(firstStep(''), 'Quay dries out')
  expect(takenBack(steps)).toEqual(['Quay dries ', 'Quay ', ''])
})

test('a pause within a word ends a step, for who writes without spaces', () => {
  const steps = typing(typing(firstStep(''), '港への'), '電車', 2000)
  expect(takenBack(steps)).toEqual(['港への', ''])
})

test('what is typed elsewhere in the caption is a step of its own', () => {
  const steps = typing(firstStep(''), 'harbour')
  const elsewhere = withChange(steps, { words: 'Tharbour', at: 1, how: 'typed', time: 700 })
  expect(takenBack(elsewhere)).toEqual(['harbour', ''])
})

test('words taken away letter by letter come back together, pasted ones go by themselves', () => {
  const steps = typing(firstStep(''), 'ab')
  const pasted = withChange(steps, { words: 'ab cd', at: 5, how: 'at-once', time: 200 })
  const once = withChange(pasted, { words: 'ab c', at: 4, how: 'deleted', time: 300 })
  const twice = withChange(once, { words: 'ab ', at: 3, how: 'deleted', time: 400 })
  expect(takenBack(twice)).toEqual(['ab cd', 'ab', ''])
})

test('what an input method composes, sign for sign in one place, is one step', () => {
  const composed = ['k', 'か', 'かn', 'かん'].reduce(
    (steps, words, index) => withChange(steps, { words, at: words.length, how: 'typed', time: index * 100 }),
    firstStep(''),
  )
  expect(takenBack(composed)).toEqual([''])
})

test('redo gives back what undo took, until something new is written', () => {
  const steps = typing(firstStep(''), 'Quay dries')
  expect(again(back(steps)).now).toBe('Quay dries')
  expect(again(typing(back(steps), 'burns', 9000)).now).toBe('Quay burns')
})

test('whatever was done to a field, undo leads back to its first words and redo to its last', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (first, written) => {
      const steps = written.reduce(
        (before, words, time) => withChange(before, { words, at: words.length, how: 'typed', time }),
        firstStep(first),
      )
      let now = steps
      while (now.past.length > 0) now = back(now)
      expect(now.now).toBe(first)
      while (now.future.length > 0) now = again(now)
      expect(now.now).toBe(steps.now)
    }),
  )
})

test('the cursor stands behind what came back', () => {
  expect(cursorBehind('The quay', 'The old quay')).toBe('The old '.length)
  expect(cursorBehind('The old quay', 'The quay')).toBe('The '.length)
  expect(cursorBehind('aaaa', 'aa')).toBe(2)
})

import { expect, test } from 'vitest'
import { fitScale, rememberedFormats, rememberedWidth, withFormat } from './formats.ts'

test('the formats of the last export are chosen again, those this build does not know are not', () => {
  expect(rememberedFormats({ exportFormats: 'markdown,html,epub' })).toEqual(['html', 'markdown'])
  expect(rememberedFormats({})).toEqual(['html'])
  expect(rememberedFormats({ exportFormats: true })).toEqual(['html'])
})

test('the article file with its fact-check records goes out only where it is ticked anew', () => {
  expect(rememberedFormats({ exportFormats: 'html,text,json' })).toEqual(['html', 'text'])
  expect(rememberedFormats({ exportFormats: 'json' })).toEqual(['html'])
})

test('a width that does not exist is the desktop', () => {
  expect(rememberedWidth({ exportWidth: 'phone' })).toBe('phone')
  expect(rememberedWidth({ exportWidth: 'toString' })).toBe('desktop')
})

test('in a narrow dialog the preview begins at the phone, unless another width was chosen', () => {
  expect(rememberedWidth({}, true)).toBe('phone')
  expect(rememberedWidth({ exportWidth: 'tablet' }, true)).toBe('tablet')
})

test('formats keep their order however they are ticked', () => {
  expect(withFormat(['text'], 'html', true)).toEqual(['html', 'text'])
  expect(withFormat(['html', 'text'], 'html', false)).toEqual(['text'])
})

test('a desktop page shrinks into a narrow pane, a phone’s is never blown up', () => {
  expect(fitScale(640, 1280)).toBe(0.5)
  expect(fitScale(900, 390)).toBe(1)
  expect(fitScale(0, 390)).toBe(1)
})

import { expect, test } from 'vitest'
import { menuPlace } from './menu-place.ts'

const pane = { left: 300, top: 80, right: 1000, bottom: 600 }
const menu = { width: 268, height: 360 }
const slashAt = (left: number, top: number) => ({ left, top, right: left + 8, bottom: top + 24 })

test('the menu opens below the slash where it has room', () => {
  expect(menuPlace(slashAt(400, 100), menu, pane, false)).toMatchObject({ left: 400, top: 128 })
})

test('it opens above at the bottom of the page', () => {
  expect(menuPlace(slashAt(400, 560), menu, pane, false)).toMatchObject({ top: 560 - 4 - 360 })
})

test('in a short window it is as high as there is room and scrolls', () => {
  const short = { ...pane, bottom: 400 }
  expect(menuPlace(slashAt(400, 200), menu, short, false)).toEqual({ left: 400, top: 228, maxHeight: 168 })
  expect(menuPlace(slashAt(400, 300), menu, short, false)).toEqual({ left: 400, top: 84, maxHeight: 212 })
})

test('it stays inside the page, from right to left too', () => {
  expect(menuPlace(slashAt(900, 100), menu, pane, false).left).toBe(1000 - 268 - 4)
  expect(menuPlace(slashAt(900, 100), menu, pane, true).left).toBe(908 - 268)
  expect(menuPlace(slashAt(310, 100), menu, pane, true).left).toBe(304)
})

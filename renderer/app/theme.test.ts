import { describe, expect, test } from 'vitest'
import css from './theme.css?raw'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** A colour as the style sheet writes it: `#1c1a17` or `rgb(28 26 23 / 5%)`. */
function read(written: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(written)
  if (hex) return [1, 2, 3].map(at => Number.parseInt(hex[at] ?? '', 16)).concat(1) as unknown as Colour
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(written)
  if (!rgb) throw new Error(`not a colour: ${written}`)
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4]) / 100]
}

/** The tokens of one theme by name. */
function tokensOf(theme: 'light' | 'dark'): (name: string) => Colour {
  const pairs = css.matchAll(/^ *--([\w-]+): light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\);/gm)
  const tokens = new Map(
    [...pairs].map(([, name, light, dark]) => [name, (theme === 'light' ? light : dark) ?? '']),
  )
  return name => {
    const written = tokens.get(name)
    if (!written) throw new Error(`theme.css has no colour --${name}`)
    return read(written)
  }
}

/** A colour that lets some of the one below through, as it is seen. */
const over = ([r, g, b, alpha]: Colour, below: Colour): Colour => [
  r * alpha + below[0] * (1 - alpha),
  g * alpha + below[1] * (1 - alpha),
  b * alpha + below[2] * (1 - alpha),
  1,
]

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([r, g, b]: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

const INKS = ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad', 'info']

test('black on white is 21 : 1, a colour on itself 1 : 1', () => {
  expect(contrast(read('#000000'), read('#ffffff'))).toBeCloseTo(21)
  expect(contrast(read('#9c2a1f'), read('#9c2a1f'))).toBe(1)
  expect(contrast(read('#767676'), read('#ffffff'))).toBeCloseTo(4.54, 2)
})

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  const token = tokensOf(theme)

  test.each(['bg', 'rail', 'paper', 'sel'])('every ink can be read on %s', surface => {
    for (const ink of INKS) expect(contrast(token(ink), token(surface)), ink).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['rail', 'paper'])('every ink can be read on %s while the mouse is over it', surface => {
    const seen = over(token('hover'), token(surface))
    for (const ink of INKS) expect(contrast(token(ink), seen), ink).toBeGreaterThanOrEqual(4.5)
  })

  test('words can be read on the main button and on the banner of a lost connection', () => {
    for (const surface of ['accent', 'accent-strong', 'bad'])
      expect(contrast(token('on-accent'), token(surface)), surface).toBeGreaterThanOrEqual(4.5)
  })

  test('the ring of the keyboard’s focus stands out from every surface', () => {
    for (const surface of ['bg', 'rail', 'paper', 'sel'])
      expect(contrast(token('info'), token(surface)), surface).toBeGreaterThanOrEqual(3)
  })
})

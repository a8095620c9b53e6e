import { describe, expect, test } from 'vitest'
import { COMMANDS } from './commands.ts'
import { type KeyStroke, matchesShortcut, printShortcut } from './shortcut.ts'

const stroke = (given: Partial<KeyStroke>): KeyStroke => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...given,
})

describe('how a shortcut is printed', () => {
  test('with words on Windows and Linux, with signs in Apple’s order on a Mac', () => {
    expect(printShortcut('Mod+Shift+I', false)).toBe('Ctrl+Shift+I')
    expect(printShortcut('Mod+Shift+I', true)).toBe('⇧⌘I')
  })
})

describe('which key press is a shortcut', () => {
  test('Mod is Ctrl, and Command on a Mac', () => {
    expect(matchesShortcut(stroke({ key: 's', ctrlKey: true }), 'Mod+S', false)).toBe(true)
    expect(matchesShortcut(stroke({ key: 's', metaKey: true }), 'Mod+S', true)).toBe(true)
    expect(matchesShortcut(stroke({ key: 's', ctrlKey: true }), 'Mod+S', true)).toBe(false)
  })

  test('a Shift more or less makes it another one', () => {
    expect(matchesShortcut(stroke({ key: 'I', ctrlKey: true, shiftKey: true }), 'Mod+Shift+I', false)).toBe(
      true,
    )
    expect(matchesShortcut(stroke({ key: 'i', ctrlKey: true }), 'Mod+Shift+I', false)).toBe(false)
    expect(matchesShortcut(stroke({ key: 'E', ctrlKey: true, shiftKey: true }), 'Mod+E', false)).toBe(false)
  })

  test('Ctrl+S saves on a Russian keyboard too', () => {
    expect(matchesShortcut(stroke({ key: 'ы', code: 'KeyS', ctrlKey: true }), 'Mod+S', false)).toBe(true)
  })

  test('a slash that needs Shift on this layout is still a slash', () => {
    expect(matchesShortcut(stroke({ key: '/', ctrlKey: true, shiftKey: true }), 'Mod+/', false)).toBe(true)
  })

  test('a plain letter while writing is never one', () => {
    const typed = stroke({ key: 'n', code: 'KeyN' })
    const taken = COMMANDS.filter(({ shortcut }) => shortcut && matchesShortcut(typed, shortcut, false))
    expect(taken).toEqual([])
  })
})

describe('the commands', () => {
  test('no two share a name or a shortcut', () => {
    const ids = COMMANDS.map(({ id }) => id)
    const keys = COMMANDS.flatMap(({ shortcut }) => shortcut ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('none takes a key that the editor needs for its marks', () => {
    const editor = [
      'Mod+B',
      'Mod+I',
      'Mod+K',
      'Mod+U',
      'Mod+Z',
      'Mod+Shift+Z',
      'Mod+A',
      'Mod+C',
      'Mod+V',
      'Mod+X',
    ]
    expect(COMMANDS.flatMap(({ shortcut }) => shortcut ?? []).filter(key => editor.includes(key))).toEqual([])
  })
})

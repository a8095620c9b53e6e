/** Whether this is a keyboard with a Command key: decides what "Mod" means. */
export const onMac =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform || navigator.userAgent)

const SYMBOLS: Record<string, [mac: string, other: string]> = {
  Mod: ['⌘', 'Ctrl'],
  Shift: ['⇧', 'Shift'],
  Alt: ['⌥', 'Alt'],
  Enter: ['↩', 'Enter'],
  Backspace: ['⌫', 'Backspace'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
}

/** A shortcut such as `Mod+Shift+I` as it is printed on this machine's keys: "⇧⌘I" or "Ctrl+Shift+I". */
export function printShortcut(shortcut: string, mac = onMac): string {
  const parts = shortcut.split('+')
  const ordered = mac ? parts.toSorted((a, b) => macOrder(a) - macOrder(b)) : parts
  return ordered.map(part => SYMBOLS[part]?.[mac ? 0 : 1] ?? part).join(mac ? '' : '+')
}

/** Apple writes modifiers in the order ⌥⇧⌘ before the key. */
const macOrder = (part: string): number => {
  const at = ['Alt', 'Shift', 'Mod'].indexOf(part)
  return at < 0 ? 3 : at
}

/** The part of a keyboard event that decides which shortcut it is. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * Whether a key press is this shortcut. Letters are compared by what the layout writes, and by their place on the keyboard where
 * the layout writes no Latin letter, so that Ctrl+S saves on a Russian or Arabic keyboard too.
 */
export function matchesShortcut(stroke: KeyStroke, shortcut: string, mac = onMac): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = mac ? stroke.metaKey : stroke.ctrlKey
  const otherMod = mac ? stroke.ctrlKey : stroke.metaKey
  if (otherMod || mod !== parts.includes('Mod') || stroke.altKey !== parts.includes('Alt')) return false
  // A punctuation key may need Shift on this layout; its Shift is then part of the character, not of the shortcut.
  const punctuation = /^[^\p{L}\p{N}]$/u.test(key)
  if (!punctuation && stroke.shiftKey !== parts.includes('Shift')) return false
  if (stroke.key.toLowerCase() === key.toLowerCase()) return true
  return /^[^\x20-\x7e]$/.test(stroke.key) && stroke.code === `Key${key.toUpperCase()}`
}

import { createCommand } from 'lexical'
import { done, fail, type Result } from '../../../article/result.ts'

/** Opens the little form for the link at the cursor or around the selection. */
export const EDIT_LINK_COMMAND = createCommand<void>('EDIT_LINK')

/** The address as it goes into the article: https is understood where nothing is said; only web and mail addresses are taken. */
export function readAddress(typed: string): Result<string> {
  const text = typed.trim()
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text)
    ? text
    : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? `mailto:${text}`
      : `https://${text}`
  const url = URL.canParse(full) ? new URL(full) : null
  if (!url || !['https:', 'http:', 'mailto:'].includes(url.protocol) || /\s/.test(text)) {
    return fail(
      'link/address',
      `“${text}” is no address. Write one such as https://tidewater.example or desk@tidewater.example.`,
    )
  }
  return done(full)
}

/** Whether a text is nothing but a web or mail address with its scheme, so that nobody can have meant it as words. */
export const isFullAddress = (text: string): boolean =>
  /^(https?:\/\/|mailto:)\S+$/i.test(text) && readAddress(text).ok

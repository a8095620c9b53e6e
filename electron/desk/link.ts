import { done, fail, type Result } from '../../article/result.ts'

/**
 * An address that may be opened outside Copydesk: https: with a host and no password in it, or mailto:. Everything else could
 * start a program or read a file. Fails with `link/refused`.
 */
export function outsideAddress(words: string): Result<string> {
  const url = URL.canParse(words) ? new URL(words) : null
  const web = url?.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
  if (url && (web || url.protocol === 'mailto:')) return done(url.href)
  return fail(
    'link/refused',
    `“${words.slice(0, 200)}” is not opened: only https: and mailto: addresses are.`,
    {
      url: words,
    },
  )
}

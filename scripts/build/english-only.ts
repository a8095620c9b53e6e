import type { Plugin } from 'vite'

const TRANSLATION =
  /\/react-(?:aria|aria-components|stately)\/dist\/.*\/intl\/(?:.*\/)?(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/

/**
 * Puts the widget library's English words in the place of its other 33 languages: the window speaks English, so its widgets should
 * too, and the translations are 16 kB (gzipped) of what loads before the first article.
 */
export const englishOnly = (): Plugin => ({
  name: 'copydesk:english-only',
  enforce: 'pre',
  load: id => (TRANSLATION.test(id) ? "export { default } from './en-US.mjs'" : null),
})

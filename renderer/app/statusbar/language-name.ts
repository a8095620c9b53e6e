const names = new Intl.DisplayNames('en', { type: 'language' })

/** "German (Switzerland)" for `de-CH`; the tag itself where nobody has named that language. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

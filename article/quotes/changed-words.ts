import { diffWords } from 'diff'

/** A stretch of words that stayed, came or went. */
export interface ChangedPart {
  kind: 'same' | 'added' | 'removed'
  words: string
}

/**
 * What changed between the signed words and the words now, word by word: "same" and "removed" read as the signed words,
 * "same" and "added" as the words now. White space alone is no change, as in the sign-off. `language` (BCP 47) tells where
 * words end in scripts that put no spaces between them.
 */
export function changedWords(signed: string, now: string, language = 'en'): ChangedPart[] {
  const parts = diffWords(signed, now, { intlSegmenter: segmenter(language) })
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
}

function segmenter(language: string): Intl.Segmenter {
  const [known] = Intl.Segmenter.supportedLocalesOf(Intl.getCanonicalLocales(language.replace('_', '-')))
  return new Intl.Segmenter(known ?? 'en', { granularity: 'word' })
}

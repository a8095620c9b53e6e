import { useEffect } from 'react'

/** Style sheets of faces by the language, and where it matters the script or place, of the text that asks for them. */
const SHEETS: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/^ja\b/i, () => import('./ja.css')],
  [/^ko\b/i, () => import('./ko.css')],
  [/^zh\b.*-(?:hant|tw|hk|mo)\b/i, () => import('./zh-hant.css')],
  [/^zh\b/i, () => import('./zh-hans.css')],
  [/^(?:hi|mr|ne|sa)\b/i, () => import('./deva.css')],
]

/** Languages whose faces are there or on their way: every row of a list asks. */
const asked = new Set<string>()

/**
 * Fetches the serif face of a language (BCP 47) whose face is too large to be named to every window: the sheets of the Chinese,
 * Japanese and Korean ones alone are 100 kB each. Until it is there, and where it does not come, the system's stands in.
 */
export function useFace(language: string): void {
  useEffect(() => {
    if (asked.has(language)) return
    asked.add(language)
    const sheet = SHEETS.find(([languages]) => languages.test(language))?.[1]
    sheet?.().catch(error => {
      asked.delete(language)
      console.warn(`The face for “${language}” did not come:`, error)
    })
  }, [language])
}

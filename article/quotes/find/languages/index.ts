import { english } from './en.ts'
import { type SpeechLanguage, speechLanguage } from './language.ts'

const LANGUAGES: Record<string, SpeechLanguage> = { en: english }
const unknown = speechLanguage({})

/** What is known of a language, by its BCP 47 tag; an unknown one is searched by marks and nearness alone. */
export const languageOf = (tag: string): SpeechLanguage =>
  LANGUAGES[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? unknown

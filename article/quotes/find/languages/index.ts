import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hindi } from './hi.ts'
import { italian } from './it.ts'
import { type SpeechLanguage, speechLanguage } from './language.ts'
import { dutch } from './nl.ts'
import { norwegianAndDanish } from './no.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'

const LANGUAGES = new Map<string, SpeechLanguage>(
  Object.entries({
    ar: arabic,
    de: german,
    en: english,
    es: spanish,
    fr: french,
    hi: hindi,
    it: italian,
    nb: norwegianAndDanish,
    nn: norwegianAndDanish,
    no: norwegianAndDanish,
    da: norwegianAndDanish,
    nl: dutch,
    pl: polish,
    pt: portuguese,
    ru: russian,
    sv: swedish,
  }),
)
const unknown = speechLanguage({})

/** What is known of a language, by its BCP 47 tag; an unknown one is searched by marks and nearness alone. */
export const languageOf = (tag: string): SpeechLanguage =>
  LANGUAGES.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? unknown

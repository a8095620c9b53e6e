import { languageName } from '../../app/statusbar/language-name.ts'

/** Languages offered by name. Any other that an article or the newsroom has is offered too. */
const OFFERED = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'de-AT',
  'de-CH',
  'el',
  'en',
  'en-GB',
  'en-US',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'fr-CH',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'zh-Hant',
]

/** The languages to choose from, by their English names; `own` are tags (BCP 47) that must be among them. */
export function languageChoices(...own: string[]): { id: string; label: string }[] {
  return [...new Set([...OFFERED, ...own])]
    .map(id => ({ id, label: languageName(id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
}

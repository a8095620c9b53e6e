/** What stands over an advertisement where nobody chose other words. */
export const DEFAULT_AD_LABEL = 'Advertisement'

/** What papers write over advertisements, by language. */
const AD_LABELS: Readonly<Record<string, string>> = {
  ar: 'إعلان',
  bg: 'Реклама',
  bn: 'বিজ্ঞাপন',
  cs: 'Reklama',
  da: 'Annonce',
  de: 'Anzeige',
  el: 'Διαφήμιση',
  en: DEFAULT_AD_LABEL,
  es: 'Publicidad',
  fa: 'آگهی',
  fi: 'Mainos',
  fr: 'Publicité',
  he: 'פרסומת',
  hi: 'विज्ञापन',
  hu: 'Hirdetés',
  id: 'Iklan',
  it: 'Pubblicità',
  ja: '広告',
  ko: '광고',
  nb: 'Annonse',
  nl: 'Advertentie',
  no: 'Annonse',
  pl: 'Reklama',
  pt: 'Publicidade',
  ro: 'Publicitate',
  ru: 'Реклама',
  sv: 'Annons',
  ta: 'விளம்பரம்',
  th: 'โฆษณา',
  tr: 'Reklam',
  uk: 'Реклама',
  ur: 'اشتہار',
  vi: 'Quảng cáo',
  zh: '广告',
  'zh-Hant': '廣告',
}

/** The label of advertisements in a language (BCP 47), so that a German page is not made to say "Advertisement"; undefined where none is known. */
export function labelOfLanguage(language: string): string | undefined {
  const [spoken = ''] = language.split('-')
  const named = /^zh-(?:Hant|TW|HK|MO)\b/i.test(language) ? 'zh-Hant' : spoken.toLowerCase()
  return Object.hasOwn(AD_LABELS, named) ? AD_LABELS[named] : undefined
}

/** The house's own word in its own language; in others, and where the house has none, what their papers say. */
export function adLabel(
  language: string,
  { language: house, adSlots: { label } }: { language: string; adSlots: { label: string } },
): string {
  const isOwn = label !== '' && label !== DEFAULT_AD_LABEL
  const isHouse = language.split('-')[0] === house.split('-')[0]
  return isOwn && isHouse ? label : (labelOfLanguage(language) ?? (label || DEFAULT_AD_LABEL))
}

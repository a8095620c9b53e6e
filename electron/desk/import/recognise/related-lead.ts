import { LEADS } from './related-words.ts'

/** Too common as the start of an ordinary sentence: only with a bar after them, as in "READ | Ferry talks go on". */
const ONLY_WITH_BAR = [
  'read',
  'watch',
  'more',
  'lire',
  'leer',
  'lesen',
  'leggi',
  'leia',
  'lees',
  'читать',
  'читайте',
  'اقرأ',
  'además',
]

/** What may as well announce a telephone number: only with an address after them, as in "More information at https://…". */
const ONLY_WITH_ADDRESS = [
  'more information',
  'for more information',
  'mehr informationen',
  'weitere informationen',
  'plus d’informations',
  'mais informações',
  'maggiori informazioni',
  'больше информации',
  'لمزيد من المعلومات',
  'अधिक जानकारी',
]

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (phrases: string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(phrase => escape(phrase.normalize('NFC')).replaceAll('’', "['’]").replaceAll(' ', '\\s+'))
    .join('|')

const DECORATION = '[\\s\\[({*_•►▶➤→»›>|–—\\-#👉🔗📎▪●◆■▸]*'
const SEPARATOR = '\\s*[\\])}*_]*\\s*(?:[:：|｜–—→»›>▸►]|-(?=\\s))[\\s:：|｜–—→»›>\\-*_]*'
const PHRASES = anyOf(
  Object.values(LEADS)
    .flat()
    .filter(phrase => !ONLY_WITH_BAR.includes(phrase)),
)
const WITH_REST = new RegExp(`^${DECORATION}(${PHRASES})${SEPARATOR}(.*)$`, 'isu')
const ALONE = new RegExp(`^${DECORATION}(${PHRASES})[\\s\\])}*_.…:：|]*$`, 'iu')
const BARRED = new RegExp(`^${DECORATION}(${anyOf(ONLY_WITH_BAR)})\\s*[|｜]\\s*(\\S.*)$`, 'isu')

/** In capitals with a colon they announce as well: "MORE: Ferry talks go on" — but not a sentence. */
const IN_CAPITALS = new RegExp(
  `^${DECORATION}(${anyOf(ONLY_WITH_BAR.map(word => word.toUpperCase()).filter(word => word !== word.toLowerCase()))})\\s*[:：]\\s*(\\S.*(?<![.!?。]["”’»)]*))$`,
  'su',
)

/** Without a bar or a colon where only an address follows: "Más información en https://…", "Read more at www.…". */
const WITH_ADDRESS = new RegExp(
  `^${DECORATION}((?:${PHRASES}|${anyOf(ONLY_WITH_ADDRESS)})(?:\\s+(?:at|on|here|in|en|sur|ici|unter|auf|hier|su|qui|em|na|aqui|aquí|на|على|यहाँ|पर)){0,2})\\s*[:：]?\\s*((?:https?:\\/\\/|www\\.)\\S+)$`,
  'iu',
)

/** An announcement with several titles and addresses may be long, in characters; a longer one is a paragraph. */
const LONGEST = 1500

export interface RelatedLead {
  /** What the line said, such as "Read also". */
  label: string
  /** What follows on the same line. */
  rest: string
}

/** Whether a line begins as announcements of other stories do ("Read also|", "Related: …"). Without a bar, a colon or a dash it must say nothing else. */
export function relatedLead(text: string): RelatedLead | undefined {
  if (text.length > LONGEST) return undefined
  const line = text.normalize('NFC')
  const match =
    ALONE.exec(line) ??
    WITH_ADDRESS.exec(line) ??
    WITH_REST.exec(line) ??
    BARRED.exec(line) ??
    IN_CAPITALS.exec(line)
  const label = match?.[1]
  if (label === undefined) return undefined
  return {
    label: label.replace(/\s+/g, ' '),
    rest: (match?.[2] ?? '').replace(/^[\s|:–—→»›>\-*_]+|[\s|*_]+$/gu, ''),
  }
}

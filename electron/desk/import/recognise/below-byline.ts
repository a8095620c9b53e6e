/** Agencies whose name does not say that they are one. */
const AGENCIES =
  'AAP|AFP|Agence France-Presse|Anadolu|ANI|ANP|ANSA|AP|APA|ATS|Belga|Bloomberg|ČTK|dpa|EFE|IANS|Interfax|Keystone-SDA|Kyodo|Lusa|MTI|NTB|PA|PA Media|PAP|PTI|Reuters|Ritzau|TASS|TT|UPI|Xinhua|Yonhap|ТАСС|Интерфакс|РИА Новости|رويترز|وكالات|أ ف ب|د ب أ|新华社|共同社'
const NAMED = new RegExp(`^(?:${AGENCIES})$`, 'iu')
/** "Associated Wire", "Harbour News Agency": a few words with capitals, the last of which says what it is. */
const SAYS_SO =
  /^(?:the )?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:wire|wires|newswire|press|(?:news|press) (?:agency|service)|wire service|presse|nachrichtenagentur|pressedienst)$/iu
const CAPITALS = /^(?:the )?(?:\p{Lu}\S*(?:\s|$))+$/u

/** Whether a line below a byline only names who sent the story. */
export function isAgency(text: string): boolean {
  const bare = text.trim().replace(/^\(|\)$/g, '')
  return bare.length <= 50 && (NAMED.test(bare) || (SAYS_SO.test(bare) && CAPITALS.test(bare)))
}

/** What newspapers, broadcasters and sites call themselves, in capitals as names are. */
const PAPER =
  /\b(?:advertiser|argus|bugle|chronicle|courier|dispatch|echo|examiner|express|gazette|globe|guardian|herald|journal|ledger|magazine|mail|mercury|mirror|monitor|news|newsroom|observer|post|press|radio|record|reporter|review|sentinel|standard|star|sun|telegraph|times|today|tribune|tv|weekly|abendblatt|allgemeine|anzeiger|bote|blatt|kurier|morgenpost|nachrichten|presse|rundschau|tageblatt|tagblatt|zeitung|courrier|dépêche|écho|gazette|journal|quotidien|correo|diario|heraldo|mundo|noticias|país|periódico|vanguardia|corriere|gazzetta|giornale|messaggero|correio|folha|jornal|notícias)$|(?<!\p{L})(?:вести|газета|известия|новости|правда)(?!\p{L})/iu

/** Whether words beside a byline name a paper or a site. Behind a bar any name of two words, or of capitals, does. */
export function isMasthead(text: string, behindBar: boolean): boolean {
  const words = text.split(/\s+/)
  if (words.length > 5 || !CAPITALS.test(text) || /\d/.test(text)) return false
  return PAPER.test(text) || (behindBar && (words.length > 1 || /^\p{Lu}{2,}$/u.test(text)))
}

const ADDRESS = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}'
const HANDLE = '@[\\w.]{2,40}(?:@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})?'
const WHERE =
  '(?:e-?mail|mail|contact|kontakt|courriel|correo|contacto|contatto|contato|twitter|x|bluesky|mastodon|threads|instagram)'
const CONTACT = new RegExp(
  `^(?:(?:${WHERE}\\s*[:：]?\\s*)?(?:${ADDRESS}|${HANDLE})(?:\\s*[|·•,;/]\\s*|\\s+|$)){1,5}$`,
  'iu',
)

/** Whether a line only says how to reach somebody: an address, a handle, or several. */
export const isContact = (text: string): boolean => text.length <= 160 && CONTACT.test(text.trim())

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

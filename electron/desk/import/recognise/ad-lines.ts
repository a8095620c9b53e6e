/** What a line says that stands where an advertisement stood, in the languages of the wires and the scrapers. */
const AD_WORDS = [
  'ad|ads|advert|adverts|advertisement|advertisment|advertisements|advertising|advertize?ment|ad feedback|skip ad|skip advertisement',
  'sponsored|sponsored content|sponsored links?|sponsored message|paid content|promoted|promoted content|paid advertisement',
  'publicidad|anuncio|anuncios|contenido patrocinado|publicidade|anúncio|propaganda|publicitat',
  'publicité|publicite|pub|annonce|annonces|annonce publicitaire',
  'anzeige|anzeigen|werbung|advertorial|pubblicità|pubblicita|annuncio|inserzione|advertentie|reclame',
  'annons|annonser|reklame|mainos|reklama|ogłoszenie|reklám|hirdetés|inzerce|reklam|ilan|publicitate|oglas|διαφήμιση|διαφημιση',
  'реклама|на правах рекламы|рекламное объявление|реклама на сайті|обява',
  'إعلان|إعلانات|اعلان|اعلانات|تبلیغات|آگهی|اشتہار|פרסומת|מודעה|פרסום',
  'विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|જાહેરાત|जाहिरात',
  '广告|廣告|広告|スポンサーリンク|광고|โฆษณา|quảng cáo|iklan',
]
  .join('|')
  .split('|')
const AD_WORD = AD_WORDS.sort((a, b) => b.length - a.length).join('|')

/** What is said before or after it: that the story goes on. */
const GOES_ON = [
  '(?:the )?(?:story|article|content|post) continues(?: below| after)?',
  '(?:please )?(?:continue reading|keep reading|scroll)(?: down| below)?(?: to continue(?: reading)?| for more)?',
  "la suite après|la suite apres|l'article continue après|sigue leyendo|continúa después de|continúa tras",
  'weiterlesen nach|artikel wird nach|продолжение после|продолжение под|читайте далее',
].join('|')
const LINK_WORDS = '(?: (?:this|the|an?|cette|la|der|die))?'
const ONLY_AD = new RegExp(
  `^(?:(?:${GOES_ON})${LINK_WORDS} )?(?:${AD_WORD}|рекламой)(?: \\d{1,2}(?: (?:of )?\\d{1,2})?)?(?: fortgesetzt)?(?: (?:${GOES_ON})(?: (?:this )?(?:ad|advertisement))?)?$`,
  'iu',
)

/**
 * Whether a line only says "Advertisement", in whatever decoration: brackets, dashes, stars, capitals, a number, or with
 * "story continues below". A line with any other word on it is never one.
 */
export function isAdLine(text: string): boolean {
  if (text.length > 90) return false
  const bare = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase()
  return ONLY_AD.test(bare)
}

import { type Found, isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { linesInWords } from '../words.ts'
import { DATE } from './months.ts'

const NETWORKS =
  'facebook|twitter|x|x \\(twitter\\)|whatsapp|telegram|linkedin|reddit|email|e-mail|mail|pinterest|threads|bluesky|mastodon|messenger|flipboard|instagram|youtube|tiktok|vk|вконтакте|одноклассники|viber|xing|tumblr|pocket|print|copy link|link|share|save|bookmark|comments?|sms|more|teilen|drucken|partager|imprimer|compartir|imprimir|copiar enlace|condividi|stampa|compartilhar|поделиться|печать'
const TIME = '\\d{1,2}(?::|h|\\.)\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|Uhr|h))?'

const WEEKDAY =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'

/** A line with nothing but a day, and perhaps the hour. */
const ONLY_WHEN = new RegExp(
  `^(?:(?:${WEEKDAY})\\.?,?\\s+)?${DATE}(?:\\s*(?:[,|·•–—-]|at|um|à|às|a las|alle(?: ore)?|ore|в)?\\s*${TIME})?(?:\\s*[A-Z]{2,4})?(?:\\s+(?:actualizado|atualizado|aggiornato|updated)\\s.{1,40})?$`,
  'iu',
)

/** Clear debris only: each pattern is a whole line that no story would say. */
const DEBRIS: [pattern: RegExp, what: string][] = [
  [
    /^(?:home|start|startseite|accueil|inicio|home ?page|главная|الرئيسية)(?:\s*[>›»/|→]\s*[^>›»/|→.]{1,40}){1,6}$/iu,
    'the page’s path',
  ],
  [
    /^(?:portada|página principal|prima pagina|capa|início|strona główna|होम)(?:\s*[>›»/|→]\s*[^>›»/|→.]{1,40}){1,6}$/iu,
    'the page’s path',
  ],
  [ONLY_WHEN, 'the page’s line about when it was published'],
  [
    new RegExp(
      `^(?:(?:share|follow|save)\\s*[:|]?\\s*)?(?:(?:${NETWORKS})(?:\\s*[|·•,/]\\s*|\\s+|$)){2,}$`,
      'iu',
    ),
    'a bar of share buttons',
  ],
  [
    /^(?:share|save)(?: (?:this )?(?:on|via|to|article|story|page|link|post|by email|with friends)(?: (?:article|story|page|on social media))?)?(?:\s*[:|]\s*)?$/iu,
    'a share button',
  ],
  [
    new RegExp(
      `^(?:share|tweet|pin|teilen|partager|compartir|condividi|compartilhar|поделиться|شارك|शेयर)(?: (?:this|it|on|via|auf|sur|en|su|no|в))* ?(?:${NETWORKS}|article|story|cet article|este artículo|diesen artikel)?$`,
      'iu',
    ),
    'a share button',
  ],
  [
    /^(?:listen to this (?:article|story)(?:\s*[:·|-]?\s*\d{1,2}(?::\d{2})?\s*(?:min(?:ute)?s?)?)?|listen now|listen|copy link|link copied|print this (?:article|page)|print|email this (?:article|story)|gift this article|save for later|add to (?:bookmarks|reading list)|leave a comment|view comments?|show comments?|\d+ comments?|add comment|comments? \(\d+\)|subscribe(?: now)?|sign up|log in|sign in|skip to (?:main )?content|back to top|scroll to continue|scroll down to continue|click to (?:share|enlarge|expand)(?: on \w+)?|tap to enlarge|view gallery|open image in gallery|enlarge this image|hide caption|toggle caption|loading\s*(?:\.\.\.|…)?)$/iu,
    'a button of the page',
  ],
  [
    /^(?:(?:reading time|estimated reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время чтения)\s*:?\s*)?[<~≈]?\s*(?:about |ca\. )?\d{1,3}[\s-]*(?:min(?:ute)?s?\.?|minuten|minutos?|minut[io]|минут[аы]?|мин\.?|دقائق|मिनट)(?:\s+(?:read|reading|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|чтения|قراءة))?$/iu,
    'the reading time of the page',
  ],
  [
    new RegExp(
      `^(?:(?:first |last )?(?:published|posted|updated|modified)|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|опубликовано|обновлено|نشر|تحديث)(?: on| at| le| el| am| il| em|:)?\\s*:?\\s.{0,60}(?:\\d{1,2}.*(?:19|20)\\d{2}|${TIME}|ago|\\d{1,2}[./]\\d{1,2}\\.?).{0,30}$`,
      'iu',
    ),
    'the page’s line about when it was published',
  ],
  [
    /^(?:an? |\d{1,3} )(?:seconds?|sec|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$|^il y a \d+ (?:minutes?|heures?|jours?)$|^vor \d+ (?:minuten?|stunden?|tagen?)$|^hace \d+ (?:minutos?|horas?|días?)$|^\d+ (?:минут[уы]?|час(?:а|ов)?|д(?:ень|ня|ней)) назад$/iu,
    'the page’s line about when it was published',
  ],
  [
    /^(?:photo|photos|foto|fotos|image|picture|pic|photograph|photo credit|image credit|credit|фото|الصورة|crédit photo|bild)\s*[:/|]\s*(?!.*[.!?]\s)(?:\S+\s*){1,10}$/iu,
    'a picture’s credit',
  ],
  [
    /^(?:\(c\)|©|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|все права защищены|جميع الحقوق محفوظة).{0,160}$/iu,
    'a copyright line',
  ],
  [
    /^(?:follow us|follow @\w+|follow us on .{1,40}|join our (?:whatsapp|telegram) (?:channel|group).{0,60}|sign up (?:for|to) (?:our|the) .{0,60}newsletter.{0,60}|subscribe to (?:our|the) .{1,60}|get the latest .{1,60} in your inbox.{0,20}|click here to (?:subscribe|sign up|read|join).{0,60}|download (?:our|the) app.{0,40})[.!]?$/iu,
    'a line that advertises the site',
  ],
  [
    /^(?:abonnieren sie (?:jetzt )?(?:unseren|den) .{0,40}newsletter.{0,40}|newsletter abonnieren|folgen sie uns .{1,60}|zur startseite|zum seitenanfang|kommentare? ?(?:\(\d+\))?|artikel (?:teilen|drucken|merken)|teilen sie diesen (?:artikel|beitrag)|recevez (?:notre|la) (?:newsletter|lettre).{0,60}|inscrivez-vous à (?:notre|la) (?:newsletter|lettre).{0,60}|abonnez-vous(?: à .{1,60})?|suivez-nous sur .{1,60}|partager(?: l['’]article)?|commentaires? ?(?:\(\d+\))?)[.!]?$/iu,
    'a button or an advertisement of the page',
  ],
  [
    /^(?:suscríbete(?: a (?:nuestra|la) .{1,30})?(?: y recibe .{1,60})?|síguenos en .{1,60}|únete a nuestro (?:canal|grupo) .{1,40}|comentarios ?(?:\(\d+\))?|compartir(?: (?:la )?noticia)?|siga (?:o|a|no) (?:canal|nosso|nossa|perfil|g1).{0,40}|siga-nos .{1,40}|assine (?:a )?nossa newsletter.{0,40}|inscreva-se .{1,60}|iscriviti alla (?:nostra )?newsletter.{0,40}|seguici su .{1,60}|riproduzione riservata.{0,40}|подписывайтесь на (?:наш|нас|канал).{0,60}|подпишитесь на .{1,60}|комментарии ?(?:\(\d+\))?|شارك (?:الخبر|المقال)|تابعونا على .{1,40}|تابعنا على .{1,40}|हमें फॉलो करें.{0,40}|शेयर करें)[.!]?$/iu,
    'a button or an advertisement of the page',
  ],
  [
    /^(?:view image in full ?screen|explore more on these topics|reuse this content|for immediate release:?|our standards: the .{1,60}|get (?:weekly|daily) .{1,80}sign up here\.?|\(?this story has not been edited by .{1,120}|\(?disclaimer: this (?:story|report) (?:is|has|was) .{1,120}|follow .{1,40}[’']s? coverage .{0,60}at https?:\S+|(?:\s*\((?:fotos?|vídeos?|video|photos?|audio|infografía)\)){1,4})$/iu,
    'a line of the page or the wire beside the story',
  ],
]

/** What kind of page debris a line is, if it clearly is. */
export const debrisKind = (text: string): string | undefined =>
  text.length > 240 ? undefined : DEBRIS.find(([pattern]) => pattern.test(text))?.[1]

/** One button of a bar that was scraped line by line: only beside another. */
const ONE_NETWORK = new RegExp(`^(?:${NETWORKS})$`, 'iu')

/** Share bars, reading times, picture credits and the like around scraped copy. Dropped with a warning, as they are words of the source. */
export const findDebris: Recogniser = parts => {
  const networks = parts.map(part => isWords(part) && ONE_NETWORK.test(partText(part)))
  const kinds = parts.map(part => (isWords(part) ? debrisKind(partText(part)) : undefined))
  const isButton = (i: number): boolean => networks[i] === true || (kinds[i]?.includes('share') ?? false)
  return parts.map((part, i) => {
    const kind =
      kinds[i] ?? (networks[i] && (isButton(i - 1) || isButton(i + 1)) ? 'a share button' : undefined)
    return kind && part.rows.length === 1 ? { ...part, found: debris(part, kind) } : part
  })
}

const debris = (part: Part, kind: string): Found => ({
  kind: 'left-out',
  warning: true,
  message: `“${partText(part)}” on ${linesInWords(partLines(part))} is ${kind} and was left out.`,
  effect: { to: 'nothing' },
})

import { type Article, type Byline, newArticle } from '../../../article/article.ts'
import { adLabel } from '../../../article/blocks/ad-slot/labels.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { newId } from '../../../article/ids.ts'
import { type Inline, inlineText, plainInline } from '../../../article/inline.ts'
import { assertNever } from '../../../article/result.ts'
import type { ImportDecision } from '../../contract.ts'
import { type Effect, type Found, type ImportContext, type Part, partLines, partText } from './part.ts'
import { withRole } from './recognise/byline.ts'
import type { Row } from './rows.ts'
import { fold } from './words.ts'

/** An article in the making. `spare` are words taken back that belong in front of the next paragraph. */
interface Draft {
  article: Article
  spare: Inline
  slots: number
  /** The related block at the end of the body, while another announcement may still join it. */
  openRelated: boolean
  /** The agency that the dateline names. */
  agency: string
}

/**
 * Builds the article from what was recognised, with the decisions in `undone` taken back: their words stand in the body, where they
 * stood. `fields` are what only the source's data say, and count for more.
 */
export function assemble(
  parts: Part[],
  context: ImportContext,
  undone: ReadonlySet<string>,
  fields: Partial<Article> = {},
): { article: Article; decisions: ImportDecision[] } {
  const ids = decisionIds(parts)
  const draft: Draft = {
    article: newArticle({ language: context.language }),
    spare: [],
    slots: 0,
    openRelated: false,
    agency: '',
  }
  const decisions: ImportDecision[] = []
  const isTakenBack = (i: number): boolean => undone.has(ids[i] ?? '')
  // A dateline that was taken back stands before its paragraph, and is left out with it.
  const isStump = (i: number): boolean =>
    parts[i]?.found?.joinsNext === true &&
    isTakenBack(i) &&
    parts[i + 1]?.found?.effect.to === 'nothing' &&
    !isTakenBack(i + 1)
  parts.forEach((part, i) => {
    const { found } = part
    const whole = isStump(i - 1) ? { rows: [...(parts[i - 1]?.rows ?? []), ...part.rows] } : part
    if (found) decisions.push(decision(ids[i] ?? '', whole, found, isTakenBack(i)))
    if (isStump(i)) return
    if (!found || isTakenBack(i) || found.effect.to === 'words') putWords(draft, part, isTakenBack(i))
    else apply(draft, found.effect, context)
  })
  flushSpare(draft)
  const dateline = filled(fields.dateline, draft.article.dateline)
  const article = { ...draft.article, ...fields, dateline }
  return { article: { ...article, bylines: signers(article, draft.agency) }, decisions }
}

/** What a dateline leaves open, the other one says. */
const filled = (
  first: Article['dateline'] | undefined,
  second: Article['dateline'],
): Article['dateline'] => ({
  ...second,
  ...first,
  place: first?.place || second.place,
  date: first?.date || second.date,
})

/**
 * Who signs the finished story. The dateline's agency signs for itself, unless the byline names it already: it is nobody's role. A
 * place beside a name that the dateline says too stands there alone.
 */
function signers(article: Article, agency: string): Byline[] {
  const place = fold(article.dateline.place)
  const isPlace = (words: string): boolean => place !== '' && fold(words) === place
  const bylines = article.bylines
    .filter(({ name }) => !isPlace(name))
    .map(byline => (isPlace(byline.role) ? { ...byline, role: '' } : byline))
  const named = bylines.some(
    ({ name, role }) =>
      ` ${fold(`${name} ${role}`)} `.includes(` ${fold(agency)} `) || fold(initialsOf(name)) === fold(agency),
  )
  return agency === '' || named ? bylines : [...bylines, { name: agency, role: '' }]
}

/** "Associated Press" is AP, "Agence France-Presse" is AFP. */
const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')

/** Who signs twice, in front matter and above the text, signs once, with whatever either says of them. */
function signedOnce(signed: readonly Byline[], more: readonly Byline[]): Byline[] {
  const all = [...signed]
  for (const byline of more) {
    const at = all.findIndex(({ name }) => fold(name) === fold(byline.name))
    const known = all[at]
    if (!known) all.push(byline)
    else if (known.role === '') all[at] = byline
    else if (byline.role !== '' && fold(byline.role) !== fold(known.role))
      all[at] = withRole(known, byline.role)
  }
  return all
}

/** Names decisions by what and where, so that they keep their names from one reading to the next. */
function decisionIds(parts: Part[]): (string | undefined)[] {
  const seen = new Map<string, number>()
  return parts.map(part => {
    if (!part.found) return undefined
    const id = `${part.found.kind}-${partLines(part)[0]}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}

const decision = (id: string, part: Part, found: Found, undone: boolean): ImportDecision => ({
  id,
  kind: found.kind,
  lines: partLines(part),
  text: partText(part),
  message: found.message,
  warning: found.warning,
  undone,
})

/** Puts a part into the body as words: the block it was, or a paragraph; the lines of one that was only joined, where that was taken back. */
function putWords(draft: Draft, part: Part, isTakenBack: boolean): void {
  if (part.found?.joinsNext) {
    draft.spare = [...inlineOf(part.rows), { text: ' ' }]
    return
  }
  const pieces = part.found?.kind === 'joined' && isTakenBack ? part.rows[0]?.pieces : undefined
  if (pieces) return pieces.forEach(piece => put(draft, paragraph(plainInline(piece))))
  const ready = part.rows.filter(row => row.block)
  if (ready.length === 0) return put(draft, paragraph(inlineOf(part.rows)))
  for (const row of part.rows) put(draft, row.block ?? paragraph(plainInline(row.text)))
}

const inlineOf = (rows: Row[]): Inline =>
  rows.length === 1 && rows[0]?.block?.type === 'paragraph'
    ? rows[0].block.text
    : plainInline(rows.map(row => row.text).join('\n'))

const paragraph = (text: Inline): Block => ({ id: newId('b'), type: 'paragraph', text })

function put(draft: Draft, block: Block): void {
  draft.openRelated = block.type === 'related'
  if (draft.spare.length === 0) return void draft.article.body.push(block)
  const { spare } = draft
  if (block.type === 'paragraph') {
    draft.spare = []
    draft.article.body.push({ ...block, text: [...spare, ...block.text] })
  } else {
    flushSpare(draft)
    draft.article.body.push(block)
  }
}

function flushSpare(draft: Draft): void {
  if (inlineText(draft.spare).trim() !== '')
    draft.article.body.push(paragraph(plainInline(inlineText(draft.spare).trim())))
  draft.spare = []
}

function apply(draft: Draft, effect: Effect, context: ImportContext): void {
  const { article } = draft
  if (effect.to !== 'nothing') flushUnless(draft, effect)
  switch (effect.to) {
    case 'headline':
    case 'kicker':
    case 'standfirst':
      article[effect.to] = effect.text
      return
    case 'bylines':
      article.bylines = signedOnce(article.bylines, effect.bylines)
      return
    case 'dateline':
      article.dateline = { place: effect.place, date: effect.date }
      draft.agency = effect.agency
      return
    case 'related': {
      const last = article.body.at(-1)
      if (draft.openRelated && last?.type === 'related') last.links.push(...effect.links)
      else put(draft, { id: newId('b'), type: 'related', label: effect.label, links: [...effect.links] })
      return
    }
    case 'ad-slot':
      draft.slots++
      return put(draft, adSlot(`mid-${draft.slots}`, context))
    case 'block':
      return put(draft, effect.block)
    case 'words':
    case 'nothing':
      return
    default:
      return assertNever(effect)
  }
}

/** Words waiting for their paragraph stand alone once something else comes between. */
function flushUnless(draft: Draft, effect: Effect): void {
  if (effect.to === 'related' || effect.to === 'ad-slot' || effect.to === 'block') flushSpare(draft)
}

const adSlot = (slot: string, context: ImportContext): Block => ({
  id: newId('b'),
  type: 'ad-slot',
  slot,
  sizes: context.settings.adSlots.sizes.length > 0 ? context.settings.adSlots.sizes : ['fluid'],
  label: adLabel(context.language, context.settings),
})

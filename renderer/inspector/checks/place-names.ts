import type { Article } from '../../../article/article.ts'
import { BLOCK_NAMES } from '../../../article/blocks/names.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockPlainText } from '../../../article/blocks/text.ts'
import type { CheckProblem } from '../../../article/checks/check.ts'
import type { Place } from '../../../article/place.ts'

const FIELD_NAMES: Record<Extract<Place, { field: string }>['field'], string> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  bylines: 'Byline',
  dateline: 'Dateline',
  language: 'Language',
}

/** How much of a block's text is quoted to tell it from its neighbours, in characters. */
const EXCERPT = 48

/** The place of each problem in words, such as "Paragraph 3 · The council voted…". Reads only the blocks that have a problem. */
export function placeNames(article: Pick<Article, 'body'>, problems: readonly CheckProblem[]): string[] {
  const wanted = new Set(problems.flatMap(({ place }) => ('block' in place ? [place.block] : [])))
  const counts = new Map<Block['type'], number>()
  const names = new Map<string, string>()
  for (const block of article.body) {
    const number = (counts.get(block.type) ?? 0) + 1
    counts.set(block.type, number)
    if (wanted.has(block.id)) names.set(block.id, blockName(block, number))
  }
  return problems.map(({ place }) =>
    'field' in place ? FIELD_NAMES[place.field] : (names.get(place.block) ?? 'No longer in the text'),
  )
}

function blockName(block: Block, number: number): string {
  const name = `${BLOCK_NAMES[block.type]} ${number}`
  const text = block.type === 'ad-slot' ? block.slot : blockPlainText(block).replace(/\s+/g, ' ').trim()
  if (!text) return name
  return `${name} · ${text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text}`
}

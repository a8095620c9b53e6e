import { closesMark, quoteMarks } from './marks.ts'

/**
 * The words of a quotation without its outer quotation marks and the spaces just inside them. Marks that open or close
 * something inside stay: “Yes” or “no” keeps all four. Each line may repeat the opening mark, as paragraphs of one quotation do.
 */
export function withoutQuotationMarks(words: string, language = 'en'): string {
  const lines = words.split('\n').map(line => line.trim())
  const last = lines.length - 1
  return lines.map((line, index) => stripLine(line, index === last, language)).join('\n')
}

function stripLine(line: string, isLast: boolean, language: string): string {
  const marks = quoteMarks(line, language)
  const first = marks[0]
  if (!first || first.at !== 0 || !first.opens) return isLast ? withoutStrayClose(line, language) : line
  const open = [first]
  for (const mark of marks.slice(1)) {
    const top = open.at(-1)
    if (top && closesMark(top, mark)) {
      open.pop()
      if (open.length === 0) {
        const end = mark.at + mark.length
        return end === line.length ? line.slice(first.length, mark.at).trim() : line
      }
    } else if (mark.opens) open.push(mark)
    else if (mark.at + mark.length === line.length && closesMark(first, mark)) {
      return line.slice(first.length, mark.at).trim()
    }
  }
  return line.slice(first.length).trim()
}

/** The last paragraph of a long quotation may close what an earlier paragraph opened. */
function withoutStrayClose(line: string, language: string): string {
  const marks = quoteMarks(line, language)
  const last = marks.at(-1)
  if (!last || last.opens || last.family === 'single' || last.at + last.length !== line.length) return line
  const before = marks.slice(0, -1).filter(mark => mark.family === last.family)
  return before.length % 2 === 0 ? line.slice(0, last.at).trim() : line
}

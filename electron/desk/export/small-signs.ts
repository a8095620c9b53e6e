import { type Inline, markOf } from '../../../article/inline.ts'

const PLAIN = '0123456789+-−=()'
const RAISED = signs(`${PLAIN}abcdefghijklmnoprstuvwxyz`, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')
const LOWERED = signs(`${PLAIN}aehijklmnoprstuvx`, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

function signs(plain: string, small: string): ReadonlyMap<string, string> {
  const written = [...small]
  return new Map([...plain].map((sign, i) => [sign, written[i] ?? sign]))
}

/**
 * The words of a text where no marks can be set: raised and lowered ones in Unicode's own small signs, "10³" and "H₂O", and where one of
 * them has none, as "10^N" and "x_Q". Left plain, ten to the third would be a hundred and three.
 */
export const wordsWithSmallSigns = (text: Inline): string =>
  text
    .map(run => {
      if (markOf(run, 'sup')) return small(run.text, RAISED, '^')
      return markOf(run, 'sub') ? small(run.text, LOWERED, '_') : run.text
    })
    .join('')

function small(text: string, table: ReadonlyMap<string, string>, sign: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return text
  const letters = [...words]
  if (letters.every(letter => table.has(letter)))
    return before + letters.map(letter => table.get(letter)).join('') + after
  return `${before}${sign}${/\s/.test(words) ? `(${words})` : words}${after}`
}

const BACK = new Map([...RAISED, ...LOWERED].map(([plain, small]) => [small, plain]))
const SMALL = new RegExp(`[${[...BACK.keys()].join('')}]`, 'gu')

/** A text with its small signs as plain ones, so that both ways to write it can be compared. */
export const withoutSmallSigns = (text: string): string => text.replace(SMALL, sign => BACK.get(sign) ?? sign)

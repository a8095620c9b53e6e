import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { inlineText } from '../inline.ts'
import type { Place } from '../place.ts'
import { findQuotations } from '../quotes/find/find.ts'
import { NOT_A_QUOTE } from '../quotes/kinds.ts'
import type { CheckProblem } from './check.ts'
import type { Rule, Story } from './rule.ts'
import { foldedWords, phraseOf, standingIn } from './word-for-word.ts'

/**
 * Words that headline, standfirst or a pull quote lift from the story, and that stand nowhere in it word for word. They are in no
 * list of quotations, because they repeat one: what was checked is the one in the story.
 */
export const liftedWords: Rule = story => {
  const lifted = [...inHead(story), ...pullQuotes(story.article)]
  const phrases = lifted.flatMap(each => each.pieces)
  if (phrases.length === 0) return []
  const told = story.article.body.filter(isTold)
  const standing = standingIn(told.flatMap(wordsOf), phrases)
  // Around an attribution the words of a speaker are torn apart, in the ledger they stand side by side.
  for (const phrase of standingIn(spokenWords(story, told), phrases)) standing.add(phrase)
  return lifted
    .filter(({ pieces }) => !pieces.every(piece => standing.has(phraseOf(piece))))
    .map(({ problem }) => problem)
}

/** Words of a piece that are compared: more are not lifted but pasted, and every check compares them at every word of the story. */
const COMPARED = 200

interface Lifted {
  /** What an ellipsis or a bracket leaves out lies between the pieces. */
  pieces: string[][]
  problem: CheckProblem
}

function lift(words: string, rule: string, place: Place, message: string): Lifted {
  const pieces = words.split(/…|(?:\. ?){3}|\[[^\]]*\]/).map(piece => foldedWords(piece).slice(0, COMPARED))
  return {
    pieces: pieces.filter(piece => piece.length > 0),
    problem: { rule: `${rule}/not-in-story`, severity: 'warning', place, message },
  }
}

/** What is quoted in headline and standfirst; titles and words that quote nobody are left alone. */
function inHead({ article, ledger }: Story): Lifted[] {
  const names = [...new Set(ledger.map(({ record }) => record.speaker))].filter(name => name !== '')
  return (['headline', 'standfirst'] as const).flatMap(field => {
    const texts = field === 'headline' ? asSentences(article.headline) : [article.standfirst]
    const found = texts.flatMap(words =>
      findQuotations([{ block: field, text: 0, words, kind: 'paragraph' }], {
        language: article.language,
        names,
      }),
    )
    return [...new Set(found.map(({ words }) => words))].map(words =>
      lift(
        words,
        field,
        { field },
        `The ${field} quotes “${words.replace(/[,.]$/, '')}”, but these words stand nowhere in the story. Quote as the story does.`,
      ),
    )
  })
}

/** A headline leaves off its full stop, and names a speaker behind the words: “We go”: crews. Read as it is, and turned round. */
function asSentences(headline: string): string[] {
  const plain = headline.trim()
  const turned = /^(["“”„«»'‘‚‹「『].+["“”«»'’‘›」』])\s*[:–—-]\s*([^"“”„«»‘‚‹「『]+)$/u.exec(plain)
  const sentence = /[.?!…]$/.test(plain) ? plain : `${plain}.`
  return turned ? [sentence, `${turned[2]}: ${turned[1]}`] : [sentence]
}

const pullQuotes = ({ body }: Article): Lifted[] =>
  body.flatMap(block =>
    block.type === 'pull-quote'
      ? lift(
          inlineText(block.text),
          'pull-quote',
          { block: block.id },
          'The words of this pull quote stand nowhere else in the story. Take them over word for word.',
        )
      : [],
  )

/** Headings and pull quotes repeat the story, so that what stands only there is not told. */
const isTold = ({ type }: Block): boolean => type !== 'pull-quote' && type !== 'heading'

const folded = new WeakMap<Block, string[]>()

/** The words of a block. Unchanged blocks are not read again. */
function wordsOf(block: Block): string[] {
  const words = folded.get(block) ?? foldedWords(blockPlainText(block))
  folded.set(block, words)
  return words
}

function spokenWords({ ledger }: Story, told: Block[]): string[] {
  const blocks = new Set(told.map(({ id }) => id))
  const spoken = ledger.filter(
    ({ record, block }) => block !== null && blocks.has(block) && record.kind !== NOT_A_QUOTE,
  )
  return spoken.flatMap(({ words }) => foldedWords(words))
}

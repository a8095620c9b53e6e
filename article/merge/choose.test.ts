import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { twoHands } from '../fixtures/edits.ts'
import { applyChoice, CHOICES, choicesOf, conflictKey } from './choose.ts'
import { mergeArticles } from './merge.ts'
import { wordsOf } from './same.ts'

const choices = fc.infiniteStream(fc.constantFrom(...CHOICES))
/** Without quote marks: a quotation that stands elsewhere already gets a mark of its own. */
const said = (block: Block): string =>
  wordsOf({ ...block, id: '', ...(block.type === 'unknown' && { raw: { ...block.raw, id: '' } }) } as Block)
const says = (article: Article, block: Block): boolean =>
  article.body.some(other => said(other) === said(block))

test('whatever is chosen, what was chosen stands, and no id stands twice', () => {
  fc.assert(
    fc.property(twoHands, choices, ({ base, mine, theirs }, stream) => {
      const merged = mergeArticles(base, mine, theirs)
      let { article } = merged
      for (const conflict of merged.conflicts) {
        const choice = stream.next().value ?? 'mine'
        article = applyChoice(article, conflict, choice)
        if (conflict.kind === 'field') continue
        const { mine: own, theirs: other } = conflict
        if (own && choice !== 'theirs') expect(says(article, own)).toBe(true)
        if (other && choice !== 'mine') expect(says(article, other)).toBe(true)
      }
      const ids = article.body.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('all of theirs chosen where only they and I rewrote is their text with what I put in', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const { article, conflicts } = mergeArticles(base, mine, theirs)
      const chosen = conflicts.reduce((now, conflict) => applyChoice(now, conflict, 'theirs'), article)
      const known = new Set(base.body.map(({ id }) => id))
      for (const block of theirs.body) {
        const isOld = base.body.some(other => other.id === block.id && said(other) === said(block))
        if (!isOld) expect(says(chosen, block)).toBe(true)
      }
      for (const block of mine.body) if (!known.has(block.id)) expect(says(chosen, block)).toBe(true)
      expect(chosen.headline === theirs.headline || theirs.headline === base.headline).toBe(true)
    }),
  )
})

test('every conflict has a name of its own, and both is offered only where both can stand', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const { conflicts } = mergeArticles(base, mine, theirs)
      expect(new Set(conflicts.map(conflictKey)).size).toBe(conflicts.length)
      for (const conflict of conflicts) {
        const isWhole = conflict.kind === 'field' || (conflict.mine !== null && conflict.theirs !== null)
        if (!isWhole) expect(choicesOf(conflict)).not.toContain('both')
      }
    }),
  )
})

import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'

/** How many words stand in a paragraph of the growing story. */
const PARAGRAPH = 40

/** A story of so many numbered words, so that one look tells which were lost: "word1 word2 word3…". */
export function storyOfWords(count: number): Block[] {
  const words = Array.from({ length: count }, (_, index) => `word${index + 1}`)
  return Array.from({ length: Math.ceil(count / PARAGRAPH) }, (_, index): Block => {
    const text = words.slice(index * PARAGRAPH, (index + 1) * PARAGRAPH).join(' ')
    return { id: `p${index}`, type: 'paragraph', text: [{ text }] }
  })
}

/** How many words the story holds; throws where it is anything but the words in their order. */
export function wordsIn({ body }: Pick<Article, 'body'>): number {
  const words = body.flatMap(block =>
    block.type === 'paragraph' ? block.text.flatMap(run => run.text.split(' ')) : [],
  )
  for (const [index, word] of words.entries()) {
    if (word !== `word${index + 1}`) throw new Error(`“${word}” stands where word${index + 1} should be`)
  }
  return words.length
}

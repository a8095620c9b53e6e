// Prints how well quotations and speakers are found in the labelled sample, per make of copy and overall, with every miss.
import { readdirSync, readFileSync } from 'node:fs'
import { findQuotations } from '../article/quotes/find/find.ts'
import { readStory } from '../article/quotes/sample/sample.ts'
import {
  addScores,
  bothRight,
  noScore,
  precision,
  recall,
  scoreStory,
  speakerAccuracy,
} from '../article/quotes/sample/score.ts'

const given = process.argv[2]
const folder = given
  ? new URL(`file://${given}/`)
  : new URL('../article/quotes/sample/stories/', import.meta.url)
const makes = new Map()
const misses = []

for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()) {
  const story = readStory(file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder), 'utf8'))
  const result = scoreStory(story, findQuotations(story.paragraphs, { language: story.language }))
  makes.set(story.make, addScores(makes.get(story.make) ?? noScore, result.score))
  misses.push(...result.misses)
}

const percent = share => `${(100 * share).toFixed(1)} %`.padStart(9)
const line = (name, score) =>
  [
    name.padEnd(24),
    String(score.expected).padStart(7),
    ...[precision, recall, speakerAccuracy, bothRight].map(measure => percent(measure(score))),
  ].join(' ')

console.log(['make'.padEnd(24), ' quotes', 'precision', '   recall', '  speaker', '     both'].join(' '))
for (const [make, score] of makes) console.log(line(make, score))
console.log(line('all', [...makes.values()].reduce(addScores, noScore)))
if (misses.length > 0) console.log('')
for (const miss of misses) {
  console.log(`${miss.story}: ${miss.kind}: ${miss.words.replace(/\n/g, ' / ')} (${miss.detail})`)
}

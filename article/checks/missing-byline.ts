import { writersOf } from '../bylines.ts'
import { problemIf, type Rule } from './rule.ts'

/** Readers ask who wrote it. An agency or the newsroom itself is an answer too. */
export const missingByline: Rule = ({ article }) =>
  problemIf(
    writersOf(article).length === 0,
    'byline/missing',
    'warning',
    { field: 'bylines' },
    'There is no byline. Name who wrote the story, or the agency it came from.',
  )

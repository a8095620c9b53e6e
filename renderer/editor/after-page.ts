/** What comes after the page, in one piece: none of it is needed for the first key. */
export { FindBar } from './find/FindBar.tsx'
export { foreignText } from './foreign-text.ts'
export { WritingAids } from './WritingAids.tsx'

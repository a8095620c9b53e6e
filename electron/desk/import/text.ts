import { type Row, rowsFromText } from './rows.ts'

/** Plain text, wired or scraped: the source is read as it stands. */
export const readText = (text: string): { source: string; rows: Row[] } => ({
  source: text,
  rows: rowsFromText(text),
})

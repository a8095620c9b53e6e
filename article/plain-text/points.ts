const BULLET = /^\s*[•‣◦▪●*·-]\s+/
const NUMBER = /^\s*(\d{1,3})[.)]\s+/
/** "- Yes, - said the mayor": a dash opens speech in many languages, and no list. */
const SPEECH = /[,!?…]\s*[-–—]\s/

/** Whether a line begins as the points of a list do. */
export const isPoint = (line: string): boolean =>
  (BULLET.test(line) || NUMBER.test(line)) && wordsOfPoint(line) !== ''

const wordsOfPoint = (line: string): string => line.replace(BULLET, '').replace(NUMBER, '').trim()

/** Points in a row: their words without bullets and numbers, and the number of the first where they are numbered. */
export interface Points {
  words: string[]
  start?: number
}

/** The list that begins at a line: two or more lines in a row with bullets or with rising numbers. A line may be missing where it is no plain text. */
export function pointsAt(lines: readonly (string | undefined)[], from: number): Points | undefined {
  const number = (line: string): number | undefined => {
    const digits = NUMBER.exec(line)?.[1]
    return digits === undefined ? undefined : Number(digits)
  }
  const start = number(lines[from] ?? '')
  const words: string[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || SPEECH.test(line)) break
    const fits = start === undefined ? BULLET.test(line) : number(line) === start + words.length
    if (!fits || (words.length > 0 && wordsOfPoint(line) === '')) break
    words.push(line.replace(start === undefined ? BULLET : NUMBER, ''))
  }
  return words.length < 2 ? undefined : { words, ...(start !== undefined && { start }) }
}

import type { SpeechLanguage } from './languages/language.ts'

/** "Harbour Police chief Director General Lund": each office of several in a row is one to call her by. */
export const otherHeads = (role: string, lang: SpeechLanguage): string[] =>
  lang.barePlural
    ? role
        .toLowerCase()
        .split(' ')
        .slice(0, -1)
        .filter(word => lang.titles.has(word) && !PARTS_OF_OFFICES.test(word))
        .flatMap(word => [word, ...(lang.offices.get(word) ?? [])])
    : []

/** Words that make another office of the one behind them. */
const PARTS_OF_OFFICES = /^(?:deputy|vice|acting|former|ex|interim|assistant|associate|attorney|general)$/

/** "Chief Financial Officer" and "First Minister" are the CFO and the FM from then on. */
export const initials = (role: string): string[] => {
  const letters =
    role
      .split(/ (?:of|for|at) /)[0]
      ?.toLowerCase()
      .match(/(?<![\p{L}’'])\p{L}/gu)
      ?.join('') ?? ''
  return [2, 3].filter(length => length <= letters.length).map(length => letters.slice(-length))
}

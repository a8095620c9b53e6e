import type { SpeechLanguage } from '../languages/language.ts'

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

/** What else the holder of an office is called; German compounds by their last part and feminines by the masculine: "Chefärztin". */
export function alsoCalled(head: string, lang: SpeechLanguage): readonly string[] {
  const others = lang.offices.get(head)
  if (others || !lang.capitalNouns) return others ?? []
  const man = head.replace(/in$/, '')
  for (let at = 0; at < man.length - 3; at++) {
    const found = lang.offices.get(man.slice(at))
    if (found) return man === head ? found : found.map(word => `${word}in`)
  }
  return []
}

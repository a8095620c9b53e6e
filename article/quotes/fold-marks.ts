const DOUBLE = /[“”„‟«»「」＂״]/g
const SINGLE = /[‘’‚‛‹›『』ʼ＇׳]/g

/**
 * House rule: smart quotes are no change of words. A straight mark, a curly one, a low one and a guillemet are the same mark
 * in other type, and are folded to one character for one, so that places in the folded text are places in the text. Double and
 * single stay apart.
 */
export const foldMarks = (text: string): string => text.replace(DOUBLE, '"').replace(SINGLE, "'")

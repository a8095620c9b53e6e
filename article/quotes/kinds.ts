/** A record of this kind marks words in quotation marks that quote nobody: a title, a nickname, irony. It needs no checking. */
export const NOT_A_QUOTE = 'not-quote'

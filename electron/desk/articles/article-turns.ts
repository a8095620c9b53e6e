import { sameOnSomeDisk } from './slug.ts'

/** The turn of everything that chooses a file name: two stories filed at once must not choose the same. */
export const NAMES = 'names'

/** The turn of everything that changes one article's file. Taken before `NAMES` where both are needed. */
export const turnOf = (file: string): string => `article ${sameOnSomeDisk(file)}`

import { fileURLToPath } from 'node:url'

/** The package's root folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

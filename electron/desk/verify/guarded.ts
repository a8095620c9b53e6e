/** Something that is not as it was written, as a sentence. `path` is relative to the newsroom. */
export interface Finding {
  path: string
  message: string
}

/**
 * What is found in one file. A file that makes a reader fail is a finding too: whatever is wrong with one, the others must still be
 * looked at, and their findings told.
 */
export async function guarded(path: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ path, message: `The file could not be read through (${why}).` }]
  }
}

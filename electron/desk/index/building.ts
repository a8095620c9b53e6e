import { DatabaseSync } from 'node:sqlite'
import { isBusy } from './database.ts'

/** The file beside an index that is locked by whoever makes it. */
export const buildingFile = (index: string): string => `${index}-building`

/**
 * Takes the right to make a newsroom's index, which one program of this machine has at a time; null while another has it. The right is
 * a lock on a file beside the index, so that it ends with its program, however that ends. Returns the function that gives it back.
 */
export function takeBuilding(index: string | null): (() => void) | null {
  if (index === null) return () => undefined
  try {
    const lock = new DatabaseSync(buildingFile(index), { timeout: 0 })
    try {
      lock.exec('BEGIN EXCLUSIVE')
      return () => lock.close()
    } catch (error) {
      lock.close()
      if (isBusy(error)) return null
      throw error
    }
  } catch {
    // A disk that knows no locks must not keep anybody from an index.
    return () => undefined
  }
}

import type { WorkspaceInfo } from '../../../electron/contract.ts'

/** "Tidewater Courier 2026-11-22.zip"; letters that no system stores in a name are left out. */
export function backupName(newsroom: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(number => String(number).padStart(2, '0'))
    .join('-')
  const name = newsroom.replace(/[\\/:*?"<>|\s\u0000-\u001f]+/g, ' ').trim()
  return `${name || 'Newsroom'} ${day}.zip`
}

/** A name in a folder, in the way that the folder's system writes paths. */
export const joinPath = (folder: string, name: string): string =>
  folder.replace(/[\\/]$/, '') + (folder.includes('\\') ? '\\' : '/') + name

/** The folder beside a backup that is called after it; nothing until the backup is a file with a name. */
export function folderFor(backup: string): string {
  const file = backup.trim()
  const folder = file.replace(/\.zip$/i, '')
  return folder === file || /[\\/]$/.test(folder) ? '' : folder
}

/** Beside the newsroom, until a person names a better place. */
export function suggestedPlace({ folder, name }: WorkspaceInfo, now: Date): string {
  const parent = folder.replace(/[\\/][^\\/]+[\\/]?$/, '')
  return joinPath(parent, backupName(name, now))
}

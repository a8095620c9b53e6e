import type { MenuItemConstructorOptions } from 'electron'

type Send = (name: string) => void

/**
 * The app's menu. Items that are the window's business only send the name of a window command, the same one that its buttons and
 * shortcuts use; everything else is Electron's own role, which brings the system's wording and behaviour.
 */
export function menuTemplate(send: Send, mac: boolean): MenuItemConstructorOptions[] {
  const item = (label: string, name: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator && { accelerator }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        item('New article', 'article.new', 'CmdOrCtrl+N'),
        item('Import…', 'article.import', 'CmdOrCtrl+I'),
        line,
        item('Save', 'article.save', 'CmdOrCtrl+S'),
        item('Export…', 'article.export', 'CmdOrCtrl+E'),
        line,
        item('Open newsroom…', 'newsroom.open', 'CmdOrCtrl+O'),
        line,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        line,
        item('Find article', 'library.search', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: 'View',
      submenu: [
        item('Show or hide the library', 'view.library', 'CmdOrCtrl+Alt+1'),
        item('Show or hide the inspector', 'view.inspector', 'CmdOrCtrl+Alt+2'),
        item('Change theme', 'view.theme'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [item('Keyboard shortcuts', 'help.shortcuts'), item('About Copydesk', 'help.about')],
    },
  ]
}

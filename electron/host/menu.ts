import type { MenuItemConstructorOptions } from 'electron'

type Item = MenuItemConstructorOptions

/**
 * The app's menu. Items that are the window's business only send the name of a window command, the same one that its buttons and
 * shortcuts use; everything else is Electron's own role, which brings the system's wording and behaviour.
 */
export function menuTemplate(send: (command: string) => void, mac: boolean): Item[] {
  const item = (label: string, command: string, accelerator?: string): Item => ({
    label,
    click: () => send(command),
    ...(accelerator && { accelerator }),
  })
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [...fileItems(item), LINE, { role: mac ? 'close' : 'quit' }] },
    { label: 'Edit', submenu: [...EDIT_ROLES, LINE, ...findItems(item)] },
    { label: 'View', submenu: viewItems(item) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('Keyboard shortcuts', 'shortcuts', 'F1')] },
  ]
}

type MakeItem = (label: string, command: string, accelerator?: string) => Item

const LINE: Item = { type: 'separator' }

const EDIT_ROLES: Item[] = [
  { role: 'undo' },
  { role: 'redo' },
  LINE,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'pasteAndMatchStyle' },
  { role: 'selectAll' },
]

const fileItems = (item: MakeItem): Item[] => [
  item('New article', 'new-article', 'CmdOrCtrl+N'),
  item('Import…', 'import', 'CmdOrCtrl+Shift+I'),
  LINE,
  item('Save now', 'save', 'CmdOrCtrl+S'),
  item('Export…', 'export', 'CmdOrCtrl+E'),
  LINE,
  item('Open a newsroom…', 'open-newsroom', 'CmdOrCtrl+O'),
  item('Create a newsroom…', 'create-newsroom'),
  LINE,
  item('Settings…', 'settings', 'CmdOrCtrl+,'),
]

const findItems = (item: MakeItem): Item[] => [
  item('Find in the article', 'find', 'CmdOrCtrl+F'),
  item('Replace words in the article', 'replace', 'CmdOrCtrl+Alt+F'),
  item('Search the library', 'search', 'CmdOrCtrl+Shift+F'),
  item('Go to an article or command…', 'palette', 'CmdOrCtrl+P'),
]

const viewItems = (item: MakeItem): Item[] => [
  item('Show or hide the library', 'toggle-library', 'CmdOrCtrl+1'),
  item('Show or hide the inspector', 'toggle-inspector', 'CmdOrCtrl+2'),
  {
    label: 'Theme',
    submenu: [
      item('Light', 'theme-light'),
      item('Dark', 'theme-dark'),
      item('As the system', 'theme-system'),
    ],
  },
  LINE,
  item('Checks', 'show-checks'),
  item('Quotes', 'show-quotes'),
  LINE,
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  LINE,
  { role: 'togglefullscreen' },
]

import { openFind } from '../../editor/find/asked.ts'
import { showColumn, showTab, toggleColumn } from '../layout/columns.ts'
import { duplicateArticle, newArticle, saveArticle, trashArticle } from '../workbench/article-actions.ts'
import { chooseNewsroom } from '../workbench/newsroom.ts'
import { closeArticle } from '../workbench/open-article.ts'
import { setPreferences } from '../workbench/preferences.ts'
import { showDialog, shownPath, shownSession, type Workbench } from '../workbench/workbench.ts'
import { focusNextPane, focusSearch } from './panes.ts'

/** Something the window can do: from the system's menu, by a shortcut, from the palette or a button. */
export interface Command {
  id: string
  /** A verb and its object, in sentence case. */
  name: string
  group: 'Article' | 'Newsroom' | 'Go to' | 'View'
  /** Such as `Mod+Shift+I`; `Mod` is Command on a Mac and Ctrl elsewhere. */
  shortcut?: string
  /** Left out where it is always possible. */
  when?: (workbench: Workbench) => boolean
  run: (workbench: Workbench) => unknown
}

const articleOpen = ({ store }: Workbench) => shownSession(store.getState()) !== null
const withPath = (act: (workbench: Workbench, path: string) => unknown) => (workbench: Workbench) => {
  const path = shownPath(workbench.store.getState())
  return path === null ? undefined : act(workbench, path)
}

/** Every command of the window. The names in `id` are also those of the `command` event that the system's menu sends. */
export const COMMANDS: readonly Command[] = [
  { id: 'new-article', name: 'New article', group: 'Article', shortcut: 'Mod+N', run: newArticle },
  {
    id: 'import',
    name: 'Import a story',
    group: 'Article',
    shortcut: 'Mod+Shift+I',
    run: workbench => showDialog(workbench, { kind: 'import' }),
  },
  { id: 'save', name: 'Save now', group: 'Article', shortcut: 'Mod+S', when: articleOpen, run: saveArticle },
  {
    id: 'export',
    name: 'Export the article',
    group: 'Article',
    shortcut: 'Mod+E',
    when: articleOpen,
    run: workbench => showDialog(workbench, { kind: 'export' }),
  },
  {
    id: 'duplicate',
    name: 'Duplicate the article',
    group: 'Article',
    when: articleOpen,
    run: withPath(duplicateArticle),
  },
  {
    id: 'rename',
    name: 'Rename the article’s file',
    group: 'Article',
    when: articleOpen,
    run: withPath((workbench, path) => showDialog(workbench, { kind: 'rename', path })),
  },
  {
    id: 'trash',
    name: 'Move the article to the trash',
    group: 'Article',
    when: articleOpen,
    run: withPath(trashArticle),
  },
  {
    id: 'close-article',
    name: 'Close the article',
    group: 'Article',
    when: ({ store }) => shownPath(store.getState()) !== null,
    run: closeArticle,
  },
  {
    id: 'create-newsroom',
    name: 'Create a newsroom',
    group: 'Newsroom',
    run: workbench => showDialog(workbench, { kind: 'create-newsroom' }),
  },
  { id: 'open-newsroom', name: 'Open a newsroom', group: 'Newsroom', shortcut: 'Mod+O', run: chooseNewsroom },
  {
    id: 'back-up',
    name: 'Back up the newsroom',
    group: 'Newsroom',
    when: ({ store }) => store.getState().desk.workspace !== null,
    run: workbench => showDialog(workbench, { kind: 'backup' }),
  },
  {
    id: 'restore-backup',
    name: 'Restore a backup',
    group: 'Newsroom',
    run: workbench => showDialog(workbench, { kind: 'restore' }),
  },
  {
    id: 'settings',
    name: 'Settings',
    group: 'Newsroom',
    shortcut: 'Mod+,',
    run: workbench => showDialog(workbench, { kind: 'settings' }),
  },
  {
    id: 'palette',
    name: 'Go to an article or command',
    group: 'Go to',
    shortcut: 'Mod+P',
    run: workbench => showDialog(workbench, { kind: 'palette' }),
  },
  {
    id: 'find',
    name: 'Find in the article',
    group: 'Go to',
    shortcut: 'Mod+F',
    when: articleOpen,
    run: () => openFind(false),
  },
  {
    id: 'replace',
    name: 'Replace words in the article',
    group: 'Go to',
    shortcut: 'Mod+Alt+F',
    when: articleOpen,
    run: () => openFind(true),
  },
  {
    id: 'search',
    name: 'Search the library',
    group: 'Go to',
    shortcut: 'Mod+Shift+F',
    run: workbench => {
      showColumn(workbench, 'library')
      focusSearch()
    },
  },
  {
    id: 'next-pane',
    name: 'Next part of the window',
    group: 'Go to',
    shortcut: 'F6',
    run: () => focusNextPane(1),
  },
  {
    id: 'previous-pane',
    name: 'Previous part of the window',
    group: 'Go to',
    shortcut: 'Shift+F6',
    run: () => focusNextPane(-1),
  },
  { id: 'show-article-tab', name: 'Show article details', group: 'Go to', run: w => showTab(w, 'article') },
  { id: 'show-checks', name: 'Show checks', group: 'Go to', run: w => showTab(w, 'checks') },
  { id: 'show-quotes', name: 'Show quotes', group: 'Go to', run: w => showTab(w, 'quotes') },
  { id: 'show-ads', name: 'Show ads', group: 'Go to', run: w => showTab(w, 'ads') },
  { id: 'show-history', name: 'Show history', group: 'Go to', run: w => showTab(w, 'history') },
  {
    id: 'toggle-library',
    name: 'Show or hide the library',
    group: 'View',
    shortcut: 'Mod+1',
    run: workbench => toggleColumn(workbench, 'library'),
  },
  {
    id: 'toggle-inspector',
    name: 'Show or hide the inspector',
    group: 'View',
    shortcut: 'Mod+2',
    run: workbench => toggleColumn(workbench, 'inspector'),
  },
  { id: 'theme-light', name: 'Light theme', group: 'View', run: w => setPreferences(w, { theme: 'light' }) },
  { id: 'theme-dark', name: 'Dark theme', group: 'View', run: w => setPreferences(w, { theme: 'dark' }) },
  {
    id: 'theme-system',
    name: 'Theme of the system',
    group: 'View',
    run: w => setPreferences(w, { theme: 'system' }),
  },
  {
    id: 'shortcuts',
    name: 'Keyboard shortcuts',
    group: 'View',
    shortcut: 'F1',
    run: workbench => showDialog(workbench, { kind: 'shortcuts' }),
  },
]

/** The command of that name; a menu of a newer host may know more than this window. */
export const commandNamed = (id: string): Command | undefined => COMMANDS.find(command => command.id === id)

/** The shortcut printed beside a button or in its tooltip. */
export const shortcutOf = (id: string): string | undefined => commandNamed(id)?.shortcut

/** Runs a command where it is possible now. */
export function runCommand(workbench: Workbench, id: string): void {
  const command = commandNamed(id)
  if (command && (command.when?.(workbench) ?? true)) void command.run(workbench)
}

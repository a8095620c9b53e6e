import { useEffect } from 'react'
import { isLetter } from '../hear-no-typing.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { COMMANDS, runCommand } from './commands.ts'
import { matchesShortcut } from './shortcut.ts'

/** Other keys for the shortcuts dialog, because both are customs. */
const ALSO = [{ shortcut: 'Mod+/', id: 'shortcuts' }]

const BY_KEY = [...COMMANDS.flatMap(({ id, shortcut }) => (shortcut ? [{ id, shortcut }] : [])), ...ALSO]

/** Lets the keyboard and the system's menu run commands for as long as the window is drawn. */
export function useCommands(workbench: Workbench): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isLetter(event)) return
      const hit = BY_KEY.find(({ shortcut }) => matchesShortcut(event, shortcut))
      if (!hit) return
      event.preventDefault()
      if (!document.querySelector('.ui-veil')) runCommand(workbench, hit.id)
    }
    window.addEventListener('keydown', onKeyDown)
    const stop = workbench.desk.on('command', ({ name }) => runCommand(workbench, name))
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [workbench])
}

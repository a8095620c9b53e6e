import { Archive, ChevronDown, Folder, FolderOpen, FolderPlus, Settings } from 'lucide-react'
import { runCommand, shortcutOf } from '../commands/commands.ts'
import { Button, Menu, MenuItem, MenuSection, MenuSeparator } from '../ui/index.ts'
import { openNewsroom } from '../workbench/newsroom.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'

/** The newsroom's name, with the way to another one. */
export function NewsroomMenu() {
  const workbench = useWorkbench()
  const workspace = useWorkbenchState(state => state.desk.workspace)
  const recent = useWorkbenchState(state => state.desk.recent)
  const others = recent.filter(folder => folder !== workspace?.folder).slice(0, 8)
  const trigger = (
    <Button variant="quiet" className="newsroom-button">
      <span className="newsroom-name">{workspace?.name || 'No newsroom'}</span>
      {workspace?.sample && <span className="newsroom-sample">Sample</span>}
      <ChevronDown aria-hidden size={14} />
    </Button>
  )
  return (
    <Menu trigger={trigger} label="Newsroom">
      <MenuItem icon={FolderPlus} onAction={() => runCommand(workbench, 'create-newsroom')}>
        Create a newsroom…
      </MenuItem>
      <MenuItem
        icon={FolderOpen}
        shortcut={shortcutOf('open-newsroom') ?? ''}
        onAction={() => runCommand(workbench, 'open-newsroom')}
      >
        Open a newsroom…
      </MenuItem>
      {others.length > 0 && (
        <MenuSection title="Used before">
          {others.map(folder => (
            <MenuItem
              key={folder}
              id={folder}
              icon={Folder}
              hint={folder}
              onAction={() => void openNewsroom(workbench, folder)}
            >
              {folder.split(/[\\/]/).findLast(Boolean) ?? folder}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <MenuSeparator />
      {workspace && (
        <MenuItem icon={Archive} onAction={() => runCommand(workbench, 'back-up')}>
          Back up the newsroom…
        </MenuItem>
      )}
      <MenuItem
        icon={Settings}
        shortcut={shortcutOf('settings') ?? ''}
        onAction={() => runCommand(workbench, 'settings')}
      >
        Settings…
      </MenuItem>
    </Menu>
  )
}

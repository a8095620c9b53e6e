import { Archive, ArchiveRestore, Folder, FolderOpen, FolderPlus, Settings } from 'lucide-react'
import { runCommand, shortcutOf } from '../commands/commands.ts'
import { MenuItem, MenuSection, MenuSeparator } from '../ui/menu-items.tsx'
import { openNewsroom } from '../workbench/newsroom.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'

/** What the newsroom's menu offers. */
export function NewsroomItems() {
  const workbench = useWorkbench()
  const workspace = useWorkbenchState(state => state.desk.workspace)
  const recent = useWorkbenchState(state => state.desk.recent)
  const others = recent.filter(folder => folder !== workspace?.folder).slice(0, 8)
  return (
    <>
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
      <MenuItem icon={ArchiveRestore} onAction={() => runCommand(workbench, 'restore-backup')}>
        Restore a backup…
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={Settings}
        shortcut={shortcutOf('settings') ?? ''}
        onAction={() => runCommand(workbench, 'settings')}
      >
        Settings…
      </MenuItem>
    </>
  )
}

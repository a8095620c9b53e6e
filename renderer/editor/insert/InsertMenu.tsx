import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem } from '../../app/ui/index.ts'
import { insertItems } from '../blocks.ts'
import { useServices } from '../kit/services.ts'
import { insertBlock } from './insert.ts'

/** The "Insert" button with every block that can be put into the story. */
export function InsertMenu(): ReactNode {
  const [editor] = useLexicalComposerContext()
  const { settings } = useServices()
  return (
    <Menu
      trigger={
        <Button variant="quiet" size="small" icon={Plus}>
          Insert
        </Button>
      }
    >
      {insertItems.map(item => (
        <MenuItem
          key={item.name}
          icon={item.icon}
          hint={item.hint}
          onAction={() => insertBlock(editor, item, settings)}
        >
          {item.name}
        </MenuItem>
      ))}
    </Menu>
  )
}

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../app/ui/button.tsx'
import { late } from '../../app/ui/late.tsx'
import { Menu } from '../../app/ui/menu.tsx'
import { insertItems } from '../blocks.ts'
import { useServices } from '../kit/services.ts'
import { insertBlock } from './insert.ts'

const InsertItems = late(async () => (await import('./InsertItems.tsx')).InsertItems)

/** The "Insert" button with every block that can be put into the story. */
export function InsertMenu(): ReactNode {
  const [editor] = useLexicalComposerContext()
  const { settings } = useServices()
  const trigger = (
    <Button variant="quiet" size="small" icon={Plus}>
      Insert
    </Button>
  )
  return (
    <Menu trigger={trigger} onNear={InsertItems.fetch}>
      <InsertItems items={insertItems} onInsert={item => insertBlock(editor, item, settings)} />
    </Menu>
  )
}

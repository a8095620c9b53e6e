import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { List, ListOrdered, Quote } from 'lucide-react'
import { MenuItem, MenuSeparator } from '../../app/ui/menu-items.tsx'
import { toggleList, toggleQuote } from './blocks-at-cursor.ts'
import { RARE_MARKS } from './marks.ts'
import { useFormat } from './use-format.ts'

/** The formats that a narrow toolbar leaves out. What was chosen is done to the text, where the cursor goes on. */
export function MoreItems({ editor }: { editor: LexicalEditor }) {
  const pressed = useFormat()
  const run = (change: () => void) => (): void => {
    change()
    setTimeout(() => editor.focus())
  }
  return (
    <>
      {RARE_MARKS.map(({ format, label, ...look }) => (
        <MenuItem
          key={format}
          {...look}
          onAction={run(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format))}
        >
          {label}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={List} onAction={run(() => toggleList(editor, 'bullet', pressed.has('bullet')))}>
        Bulleted list
      </MenuItem>
      <MenuItem icon={ListOrdered} onAction={run(() => toggleList(editor, 'number', pressed.has('number')))}>
        Numbered list
      </MenuItem>
      <MenuItem icon={Quote} onAction={run(() => toggleQuote(editor))}>
        Block quotation
      </MenuItem>
    </>
  )
}

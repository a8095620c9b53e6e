import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { Heading2, Link as LinkIcon, List, ListOrdered, Quote, Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../app/ui/button.tsx'
import { InsertMenu } from '../insert/InsertMenu.tsx'
import { nextHeadingLevel, toggleList, toggleQuote } from './blocks-at-cursor.ts'
import { EDIT_LINK_COMMAND } from './link-command.ts'
import { MoreFormats } from './MoreFormats.tsx'
import { type Format, MARKS, type Mark, RARE_MARKS } from './marks.ts'
import { useFormat } from './use-format.ts'
import './toolbar.css'

/** The bar above the page. It keeps the cursor in the text: pressing a button never takes the focus away. */
export function Toolbar(): ReactNode {
  const [editor] = useLexicalComposerContext()
  const pressed = useFormat()
  const formatOf = ({ format, ...look }: Mark): Format => ({
    ...look,
    isOn: pressed.has(format),
    run: () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, format),
  })
  const rare = RARE_MARKS.map(formatOf)
  const lists = listsOf(editor, pressed)
  return (
    <div className="editor-toolbar" role="toolbar" aria-label="Text">
      <span className="toolbar-text">
        {MARKS.map(formatOf).map(formatButton)}
        <IconButton
          label="Link"
          shortcut="Mod+K"
          icon={LinkIcon}
          size="small"
          pressed={pressed.has('link')}
          preventFocusOnPress
          onPress={() => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)}
        />
        <span className="toolbar-rule" aria-hidden />
        {formatButton({
          label: 'Heading',
          icon: Heading2,
          isOn: pressed.has('heading'),
          run: () => nextHeadingLevel(editor),
        })}
        <span className="toolbar-lists">{lists.map(formatButton)}</span>
        <span className="toolbar-rare">
          <span className="toolbar-rule" aria-hidden />
          {rare.map(formatButton)}
        </span>
      </span>
      <MoreFormats groups={[rare, lists]} onDone={() => editor.focus()} />
      <span className="toolbar-rule" aria-hidden />
      <InsertMenu />
      <UndoRedo editor={editor} />
    </div>
  )
}

const listsOf = (editor: LexicalEditor, pressed: ReadonlySet<string>): Format[] => [
  {
    label: 'Bulleted list',
    icon: List,
    isOn: pressed.has('bullet'),
    run: () => toggleList(editor, 'bullet', pressed.has('bullet')),
  },
  {
    label: 'Numbered list',
    icon: ListOrdered,
    isOn: pressed.has('number'),
    run: () => toggleList(editor, 'number', pressed.has('number')),
  },
  { label: 'Block quotation', icon: Quote, isOn: pressed.has('quote'), run: () => toggleQuote(editor) },
]

const formatButton = ({ isOn, run, ...look }: Format): ReactNode => (
  <IconButton key={look.label} {...look} size="small" pressed={isOn} preventFocusOnPress onPress={run} />
)

const UndoRedo = ({ editor }: { editor: LexicalEditor }): ReactNode => (
  <span className="toolbar-end">
    <IconButton
      label="Undo"
      shortcut="Mod+Z"
      icon={Undo2}
      size="small"
      preventFocusOnPress
      onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
    />
    <IconButton
      label="Redo"
      shortcut="Mod+Shift+Z"
      icon={Redo2}
      size="small"
      preventFocusOnPress
      onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
    />
  </span>
)

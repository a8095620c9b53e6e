import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import {
  Heading2,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../app/ui/button.tsx'
import { InsertMenu } from '../insert/InsertMenu.tsx'
import { nextHeadingLevel, toggleList, toggleQuote } from './blocks-at-cursor.ts'
import { EDIT_LINK_COMMAND } from './link-command.ts'
import { MoreFormats } from './MoreFormats.tsx'
import { MARKS, RARE_MARKS } from './marks.ts'
import { useFormat } from './use-format.ts'

/** The bar above the page. It keeps the cursor in the text: pressing a button never takes the focus away. */
export function Toolbar(): ReactNode {
  const [editor] = useLexicalComposerContext()
  const pressed = useFormat()
  const mark = ({ format, ...rest }: (typeof MARKS)[number]): ReactNode => (
    <IconButton
      key={format}
      {...rest}
      size="small"
      pressed={pressed.has(format)}
      preventFocusOnPress
      onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
    />
  )
  const block = (label: string, icon: LucideIcon, on: boolean, run: () => void): ReactNode => (
    <IconButton label={label} icon={icon} size="small" pressed={on} preventFocusOnPress onPress={run} />
  )
  return (
    <div className="editor-toolbar" role="toolbar" aria-label="Text">
      <span className="toolbar-text">
        {MARKS.map(mark)}
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
        {block('Heading', Heading2, pressed.has('heading'), () => nextHeadingLevel(editor))}
        <span className="toolbar-lists">
          {block('Bulleted list', List, pressed.has('bullet'), () =>
            toggleList(editor, 'bullet', pressed.has('bullet')),
          )}
          {block('Numbered list', ListOrdered, pressed.has('number'), () =>
            toggleList(editor, 'number', pressed.has('number')),
          )}
          {block('Block quotation', Quote, pressed.has('quote'), () => toggleQuote(editor))}
        </span>
        <span className="toolbar-rare">
          <span className="toolbar-rule" aria-hidden />
          {RARE_MARKS.map(mark)}
        </span>
      </span>
      <MoreFormats editor={editor} />
      <span className="toolbar-rule" aria-hidden />
      <InsertMenu />
      <UndoRedo editor={editor} />
    </div>
  )
}

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

import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_MERGE_TAG,
  INPUT_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'

/**
 * Typing over a selection is one step for undo. Lexical begins a new one with the letter that takes the selection's place and another
 * with the letter behind it, so that undo would leave the first; here the second joins the first.
 */
export function registerOvertype(editor: LexicalEditor): () => void {
  /** Where the cursor stands behind a letter that has taken the place of a selection. */
  let behind: string | null = null
  let joins = false
  return mergeRegister(
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      ({ inputType }) => {
        const selection = $getSelection()
        const isTyped = inputType === 'insertText' && $isRangeSelection(selection)
        joins = isTyped && behind !== null && behind === $cursor()
        behind = null
        if (joins) $addUpdateTag(HISTORY_MERGE_TAG)
        else if (isTyped && !selection.isCollapsed()) {
          $onUpdate(() => {
            behind = editor.read($cursor)
          })
        }
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // A letter that the browser puts in by itself comes into the story only now.
    editor.registerCommand(
      INPUT_COMMAND,
      () => {
        if (joins) $addUpdateTag(HISTORY_MERGE_TAG)
        joins = false
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

/** Where the cursor stands, or null where something is selected. */
function $cursor(): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  return `${selection.anchor.key}:${selection.anchor.offset}`
}

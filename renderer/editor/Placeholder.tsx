import { $getRoot, $isParagraphNode } from 'lexical'
import type { ReactNode } from 'react'
import { useEditorValue } from './use-editor-value.ts'

/** The words on an empty page, gone with the first letter. */
export function Placeholder(): ReactNode {
  const empty = useEditorValue($isEmptyPage, false)
  return empty ? <p className="page-placeholder">Write the story, or press / for blocks</p> : null
}

function $isEmptyPage(): boolean {
  const root = $getRoot()
  const only = root.getFirstChild()
  return (
    root.getChildrenSize() === 0 || (root.getChildrenSize() === 1 && $isParagraphNode(only) && only.isEmpty())
  )
}

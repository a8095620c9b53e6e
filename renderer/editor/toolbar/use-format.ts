import { $isLinkNode } from '@lexical/link'
import { $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $getSelection, $isRangeSelection, type RangeSelection, type TextFormatType } from 'lexical'
import { $currentBlock } from '../insert/insert.ts'
import { useEditorValue } from '../use-editor-value.ts'

/** What the toolbar shows as pressed: text formats, the kind of block, and a link under the cursor. */
export type Format = TextFormatType | 'link' | 'heading' | 'bullet' | 'number' | 'quote'

const FORMATS: TextFormatType[] = ['bold', 'italic', 'strikethrough', 'superscript', 'subscript', 'code']

/** The formats at the cursor. Renders again only when they change, not on every key. */
export function useFormat(): ReadonlySet<Format> {
  const shown = useEditorValue($shownFormats, '')
  return new Set(shown.split(' ').filter(Boolean) as Format[])
}

const $shownFormats = (): string => $format().join(' ')

function $format(): Format[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const formats: Format[] = FORMATS.filter(format => selection.hasFormat(format))
  const block = $currentBlock()
  if ($isHeadingNode(block)) formats.push('heading')
  if ($isQuoteNode(block)) formats.push('quote')
  if ($isListNode(block)) formats.push(block.getListType() === 'number' ? 'number' : 'bullet')
  if ($linkOf(selection)) formats.push('link')
  return formats
}

/** The link that a selection begins in, or null. */
export const $linkOf = (selection: RangeSelection) =>
  [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()].find($isLinkNode) ?? null

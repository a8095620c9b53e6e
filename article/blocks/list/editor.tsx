import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListExtension,
  type ListItemNode,
  ListNode,
} from '@lexical/list'
import { $isParagraphNode, defineExtension } from 'lexical'
import { List as ListIcon } from 'lucide-react'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $appendInline, $readInline } from '../../../renderer/editor/kit/inline.ts'
import { $extra, $keepExtra } from '../../../renderer/editor/kit/state.ts'
import type { ListItem, Sublist } from './schema.ts'

/** Lists are Lexical's lists; a nested list stands in a list item of its own there and under its point in the article. */
export const listEditor: EditorBlock<'list'> = {
  type: 'list',
  nodes: [ListNode],
  extension: defineExtension({ name: 'copydesk/list', dependencies: [ListExtension] }),
  $create: ({ id: _id, type: _type, ...list }) => $createList(list),
  $read: (node, id) => ($isListNode(node) ? { id, type: 'list', ...$readList(node) } : null),
  insert: {
    name: 'List',
    keywords: ['bullets', 'points', 'ul'],
    hint: 'Points, bulleted or numbered',
    icon: ListIcon,
    $create: () => $createListNode('bullet').append($createListItemNode()),
  },
}

function $createList({ ordered, start, items, ...more }: Sublist): ListNode {
  const node = $createListNode(ordered ? 'number' : 'bullet', start ?? 1)
  for (const [index, { text, list, ...rest }] of items.entries()) {
    const number = (start ?? 1) + index
    node.append($keepExtra($appendInline($createListItemNode(), text), rest).setValue(number))
    if (list)
      node.append(
        $createListItemNode()
          .append($createList(list))
          .setValue(number + 1),
      )
  }
  return $keepExtra(node, start === 1 ? { ...more, start } : more)
}

function $readList(node: ListNode): Sublist {
  const items: ListItem[] = []
  for (const child of node.getChildren()) {
    if (!$isListItemNode(child)) continue
    const nested = child.getFirstChild()
    const above = items.at(-1)
    if ($isListNode(nested) && above && !above.list)
      items[items.length - 1] = { ...above, list: $readList(nested) }
    else if ($isListNode(nested)) items.push({ text: [], list: $readList(nested) })
    else items.push({ text: $readPoint(child), ...$extra(child) })
  }
  const ordered = node.getListType() === 'number'
  const start = node.getStart()
  return {
    ordered,
    ...(start === 1 ? {} : { start }),
    items: items.length > 0 ? items : [{ text: [] }],
    ...$extra(node),
  }
}

/** Some pastes put a paragraph into a point; its words are the point's. */
function $readPoint(item: ListItemNode) {
  const only = item.getChildrenSize() === 1 ? item.getFirstChild() : null
  return $readInline($isParagraphNode(only) ? only : item)
}

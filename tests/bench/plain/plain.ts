import { buildEditorFromExtensions } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { $createHeadingNode, RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical'

/** The peer of every measurement: Lexical's rich text with undo and nothing else, filled with the same words on a click. */
const editor = buildEditorFromExtensions(
  defineExtension({ name: 'plain', dependencies: [RichTextExtension, HistoryExtension] }),
)
const root = document.querySelector<HTMLElement>('#body')
editor.setRootElement(root)

interface PlainBlock {
  type: string
  text: { text: string }[]
}

document.querySelector('#open')?.addEventListener('click', () => {
  void open()
})

async function open(): Promise<void> {
  const words = new URLSearchParams(location.search).get('words')
  const article = (await (await fetch(`/story-${words}.json`)).json()) as { body: PlainBlock[] }
  editor.update(() => {
    $getRoot().clear()
    for (const block of article.body) {
      const node = block.type === 'heading' ? $createHeadingNode('h2') : $createParagraphNode()
      $getRoot().append(node.append($createTextNode(block.text.map(run => run.text).join(''))))
    }
  })
}

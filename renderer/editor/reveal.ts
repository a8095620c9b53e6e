import { $getRoot, $getState, type LexicalEditor, type LexicalNode } from 'lexical'
import type { Place } from '../../article/place.ts'
import { blockIdState } from './kit/state.ts'
import { $textElements } from './text-elements.ts'
import { $selectWords } from './text-places.ts'

/**
 * Scrolls to a place in the article and puts the cursor there: a field above the body, a block, or words in it. With
 * `keepFocus` the place is only shown and the cursor stays where it is.
 */
export function reveal(editor: LexicalEditor, place: Place, keepFocus = false): void {
  if ('field' in place) revealField(place.field, keepFocus)
  else if (keepFocus) showBlock(editor, place.block)
  else goToBlock(editor, place)
}

function revealField(name: string, keepFocus: boolean): void {
  const holder = document.querySelector<HTMLElement>(`[data-head-field="${name}"]`)
  const field = holder?.matches('input, textarea')
    ? holder
    : holder?.querySelector<HTMLElement>('input, textarea')
  if (!keepFocus) field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

function showBlock(editor: LexicalEditor, id: string): void {
  const key = editor.read(() => $blockNamed(id)?.getKey())
  if (key) editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
}

/** The top-level node of the block with this id. */
export const $blockNamed = (id: string): LexicalNode | undefined =>
  $getRoot()
    .getChildren()
    .find(child => $getState(child, blockIdState) === id)

type BlockPlace = Extract<Place, { block: string }>

function goToBlock(editor: LexicalEditor, place: BlockPlace): void {
  let dom: HTMLElement | null = null
  editor.update(
    () => {
      const node = $blockNamed(place.block)
      if (!node) return
      dom = editor.getElementByKey(node.getKey())
      const element = $textElements(node)[place.text ?? 0]
      if (element) $selectWords(element, place.from ?? 0, place.to ?? place.from ?? 0)
      else node.selectStart()
    },
    { tag: 'skip-scroll-into-view', onUpdate: () => goTo(editor, dom, place) },
  )
}

/** Brings a block into view; a box takes the cursor into the field that is meant, or its first. */
function goTo(editor: LexicalEditor, dom: HTMLElement | null, place: BlockPlace): void {
  dom?.scrollIntoView({ block: 'center' })
  const box = dom?.querySelector('.box')
  const field = box && fieldOf(box, place)
  if (field) field.focus({ preventScroll: true })
  else editor.getRootElement()?.focus({ preventScroll: true })
}

/** The field of a box that is meant; one that is not there, as a link to an article has no address, gives way to its neighbour. */
function fieldOf(box: Element, { part, link }: BlockPlace): HTMLElement | null {
  const within = box.querySelectorAll('.related-link')[link ?? -1] ?? box
  const named = within.querySelector<HTMLElement>(
    `:is(.image-${part}, .related-${part}) :is(input, textarea)`,
  )
  return named ?? within.querySelector('input, textarea')
}

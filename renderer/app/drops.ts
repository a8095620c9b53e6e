import type { Workbench } from './workbench/workbench.ts'

/**
 * Files that are dropped anywhere on the window are stories to import, except pictures on the text, which go into it. Nothing that is
 * dropped replaces the window, and nothing goes without a word. Returns the function that ends it.
 */
export function takeDrops(workbench: Workbench): () => void {
  const onOver = (event: DragEvent): void => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = canTake(workbench) ? 'copy' : 'none'
  }
  // On the way down: the text takes every drop on it and keeps pictures alone.
  const onDrop = (event: DragEvent): void => {
    if (!hasFiles(event) || !canTake(workbench)) return
    const files = [...(event.dataTransfer?.files ?? [])]
    if (isOnText(event) && files.every(isPicture)) return
    event.preventDefault()
    event.stopPropagation()
    void import('../library/import/dropped.ts').then(room => room.takeDropped(workbench, files))
  }
  const onStray = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault()
  }
  window.addEventListener('dragover', onOver)
  window.addEventListener('drop', onDrop, true)
  window.addEventListener('drop', onStray)
  return () => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('drop', onDrop, true)
    window.removeEventListener('drop', onStray)
  }
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

/** A dialog has places of its own for what is dropped. */
const canTake = ({ store }: Workbench): boolean =>
  store.getState().desk.workspace !== null && !document.querySelector('.ui-veil')

const isPicture = ({ type }: File): boolean => type.startsWith('image/')

const isOnText = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-body]') !== null

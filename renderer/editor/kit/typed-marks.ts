import { LOOK_BACK, mayMean, smarten } from '../typography.ts'

/**
 * Gives a field the quotation marks and dashes of the article's language behind what was just typed. It is done as the browser's own
 * edit, so that undo gives back what was typed; `execCommand` is the only way to make one.
 */
export function smartenField(field: HTMLTextAreaElement, event: Event, language: string): void {
  if (!(event instanceof InputEvent) || event.inputType !== 'insertText' || event.isComposing) return
  const { data } = event
  const { selectionStart: end, selectionEnd } = field
  if (data === null || data.length !== 1 || end !== selectionEnd) return
  const before = field.value.slice(Math.max(0, end - 1 - LOOK_BACK), end - 1)
  if (!mayMean(data) && before !== '--') return
  const better = smarten(before, data, language)
  if (!better) return
  field.setSelectionRange(end - 1 - better.remove, end)
  document.execCommand('insertText', false, better.insert)
}

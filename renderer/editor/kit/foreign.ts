import { setDOMUnmanaged, stopLexicalPropagation } from 'lexical'

const EVENTS = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'focus',
  'blur',
  'dragstart',
  'drop',
  'compositionstart',
  'compositionend',
] as const

/**
 * Makes a part of a block's DOM the business of its own controls: fields in it keep their keys, clipboard and input to
 * themselves, and the editor neither mends its DOM nor pulls the cursor out of it.
 */
export function makeForeign(dom: HTMLElement): void {
  dom.contentEditable = 'false'
  setDOMUnmanaged(dom, { captureSelection: true })
  keepEventsOfFields(dom)
}

/** Keeps what happens in fields and buttons inside `dom` from the editor around it; React still hears it. */
export function keepEventsOfFields(dom: HTMLElement): void {
  for (const name of EVENTS) {
    dom.addEventListener(name, event => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, button, a')) {
        stopLexicalPropagation(event)
      }
    })
  }
}

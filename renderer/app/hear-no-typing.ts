/** What a key sends. React listens twice for most of it at its root and looks through the window for somebody who waits for it. */
const OF_A_KEY = new Set([
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'textInput',
  'input',
  'selectionchange',
])

/**
 * Keeps React from hearing the keys typed into the story: nothing that it draws waits for them, and looking costs a tenth of a
 * keystroke. The editor listens at the text itself, the window's commands at the window. Fields, those inside blocks too, are heard
 * as ever.
 *
 * @param place where React is about to put its listeners: the element of its root or of an overlay, or the document
 * @returns lets whoever listens there from now on hear everything
 */
export function hearNoTyping(place: HTMLElement | Document): () => void {
  const listen = place.addEventListener.bind(place)
  place.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    const isQuiet = OF_A_KEY.has(type) && typeof listener === 'function'
    listen(type, isQuiet ? (event: Event) => void (isTyping(event) || listener(event)) : listener, options)
  }
  return () => {
    place.addEventListener = listen
  }
}

/** Whether it comes from the text of the story. A change of the selection names only the document. */
function isTyping({ target }: Event): boolean {
  const at = target === document ? document.activeElement : target
  return at instanceof HTMLElement && 'body' in at.dataset
}

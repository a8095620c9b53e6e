/** What a key sends. React listens twice for each at its root and looks through the window for somebody who waits for it. */
const OF_A_KEY = ['keydown', 'keyup', 'input']
/** What only `onKeyPress` and `onBeforeInput` are made of, which no part of the window has. */
const UNUSED = ['keypress', 'textInput']
/** What no part that React draws waits for on its way down: only `onKeyUp`, `onInput` and `onChange` are used. */
const UNUSED_ON_THE_WAY_DOWN = ['keyup', 'input']

/**
 * Keeps React and the widgets from hearing the letters typed into the story: nothing that they draw waits for them, and looking costs
 * a tenth of a keystroke. The editor listens at the text itself, the window's commands at the window. Other keys, and fields, those
 * inside blocks too, are heard as ever.
 *
 * @param place where they are about to listen: the element of React's root or of an overlay, or the document
 * @param unused other events that come from typing, for which nobody there waits at all
 * @returns lets whoever listens there from now on hear everything
 */
export function hearNoTyping(place: HTMLElement | Document, ...unused: string[]): () => void {
  const quieted = new WeakMap<object, (event: Event) => void>()
  const listen = place.addEventListener.bind(place)
  place.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    if (UNUSED.includes(type) || unused.includes(type)) return
    const isOnTheWayDown = place !== document && (typeof options === 'object' ? options.capture : options)
    if (isOnTheWayDown && UNUSED_ON_THE_WAY_DOWN.includes(type)) return
    if (!OF_A_KEY.includes(type) || typeof listener !== 'function') return listen(type, listener, options)
    const heard = quieted.get(listener) ?? ((event: Event) => void (isTyping(event) || listener(event)))
    quieted.set(listener, heard)
    listen(type, heard, options)
  }
  const unlisten = place.removeEventListener.bind(place)
  place.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void => {
    unlisten(type, listener, options)
    const heard = quieted.get(listener)
    if (heard) unlisten(type, heard, options)
  }
  return () => {
    place.addEventListener = listen
  }
}

/** Whether it comes from a letter typed into the text of the story. */
function isTyping(event: Event): boolean {
  if (event instanceof KeyboardEvent && !isLetter(event)) return false
  return event.target instanceof HTMLElement && 'body' in event.target.dataset
}

/** Whether a key types, and so is no command. */
export const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey

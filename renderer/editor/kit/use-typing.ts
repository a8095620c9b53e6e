import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { type KeyStroke, matchesShortcut, onMac } from '../../app/commands/shortcut.ts'
import { again, back, cursorBehind, type FieldChange, firstStep, withChange } from './field-steps.ts'
import { typedMarks } from './typed-marks.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement
type Step = typeof back

interface Typing {
  value: string
  onChange(value: string): void
  /** Whose quotation marks and dashes come into the words while one types; null for names and addresses. */
  language: string | null
  /** Lines that are pasted become one. */
  isOneLine?: boolean
  /** Told before a change that is a step of its own. */
  onStep?: (() => void) | undefined
}

/**
 * Typing in a field beside the body: the marks of the article's language, and undo in steps of a word or a pause. The steps are the
 * field's own, because a browser keeps one history for the whole window, whose next step may be in another field, and loses it where a
 * field is set by its program.
 */
export function useTyping({ value, onChange, language, isOneLine, onStep }: Typing) {
  const steps = useRef(firstStep(value))
  const field = useField()

  /** What was changed elsewhere, such as by the toolbar's Undo, is a step like any other. */
  const upToDate = () => withChange(steps.current, { words: value, at: 0, how: 'at-once', time: 0 })

  const onInput = ({ target, nativeEvent }: ChangeEvent<TextField>): void => {
    const typed = changeIn(target, nativeEvent, isOneLine)
    const before = upToDate()
    let next = withChange(before, typed)
    const better = language !== null && isOneLetter(nativeEvent) && typedMarks(typed, language)
    if (better) next = withChange(next, { ...typed, ...better, how: 'at-once' })
    if (next.past !== before.past) onStep?.()
    steps.current = next
    if (next.now !== target.value) field.setCursor(better ? better.at : typed.at)
    onChange(next.now)
  }

  const walk = (step: Step): void => {
    const before = upToDate()
    steps.current = step(before)
    if (steps.current.now === before.now) return
    field.setCursor(cursorBehind(before.now, steps.current.now))
    onStep?.()
    onChange(steps.current.now)
  }

  const onKeyDown = (event: KeyboardEvent<TextField>): void => {
    const step = stepOfKey(event.nativeEvent)
    if (!step || event.currentTarget.readOnly || event.nativeEvent.isComposing) return
    event.preventDefault()
    walk(step)
  }
  useUndoOfBrowser(field, walk)
  return { ref: field.ref, value, onChange: onInput, onKeyDown }
}

interface FieldInHand {
  ref: RefCallback<TextField>
  element: RefObject<TextField | null>
  /** Puts the cursor where it belongs once the field says something else than was typed. */
  setCursor(at: number): void
}

function useField(): FieldInHand {
  const field = useRef<TextField>(null)
  const wanted = useRef<number>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    field.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })
  const ref = useCallback((element: TextField | null) => {
    field.current = element
  }, [])
  return {
    ref,
    element: field,
    setCursor: at => {
      wanted.current = at
    },
  }
}

/** Undo and redo of the browser's own menus mean the steps of the field too. */
function useUndoOfBrowser(field: FieldInHand, walk: (step: Step) => void): void {
  const onBeforeInput = useEffectEvent((event: Event) => {
    const { inputType } = event as InputEvent
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return
    event.preventDefault()
    walk(inputType === 'historyUndo' ? back : again)
  })
  const { element } = field
  useEffect(() => {
    const shown = element.current
    const listen = (event: Event): void => onBeforeInput(event)
    shown?.addEventListener('beforeinput', listen)
    return () => shown?.removeEventListener('beforeinput', listen)
  }, [element])
}

function stepOfKey(stroke: KeyStroke): Step | null {
  if (matchesShortcut(stroke, 'Mod+Z')) return back
  const isAgain = matchesShortcut(stroke, 'Mod+Shift+Z') || (!onMac && matchesShortcut(stroke, 'Mod+Y'))
  return isAgain ? again : null
}

/** What the event says of a change, with the words as the field may have them. */
function changeIn(field: TextField, event: Event, isOneLine = false): FieldChange {
  const words = isOneLine ? field.value.replace(/\s*\n\s*/g, ' ') : field.value
  const at = (field.selectionEnd ?? field.value.length) + words.length - field.value.length
  return { words, at: Math.max(0, at), how: howOf(event), time: event.timeStamp }
}

function howOf(event: Event): FieldChange['how'] {
  const type = event instanceof InputEvent ? event.inputType : ''
  if (type === 'insertText' || type === 'insertCompositionText') return 'typed'
  return type === 'deleteContentBackward' || type === 'deleteContentForward' ? 'deleted' : 'at-once'
}

const isOneLetter = (event: Event): boolean =>
  event instanceof InputEvent &&
  event.inputType === 'insertText' &&
  !event.isComposing &&
  event.data?.length === 1

import { CircleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { Problem } from '../../../article/result.ts'
import { Button, IconButton } from './button.tsx'
import './toast.css'

interface Toast {
  id: number
  kind: 'problem' | 'note'
  message: string
  action?: { label: string; run: () => void }
}

/** What is said at the moment. */
export const toasts = createStore<{ shown: Toast[] }>(() => ({ shown: [] }))
const NOTE_STAYS_MS = 8000
const MOST_AT_ONCE = 4
let lastId = 0

/** Takes a message away. */
const dismiss = (id: number): void =>
  toasts.setState(({ shown }) => ({ shown: shown.filter(toast => toast.id !== id) }))

const show = (toast: Omit<Toast, 'id'>): void => {
  lastId += 1
  toasts.setState(({ shown }) => {
    const others = shown.filter(other => other.message !== toast.message)
    return { shown: [...others, { ...toast, id: lastId }].slice(-MOST_AT_ONCE) }
  })
}

/** Says what went wrong; stays until it is closed, because the person may be looking elsewhere. Safe to call from anywhere. */
export function showProblem(problem: Problem | string, action?: Toast['action']): void {
  const message = typeof problem === 'string' ? problem : problem.message
  show({ kind: 'problem', message, ...(action && { action }) })
}

/** Takes a problem's message away once it is none any more. */
export function hideProblem(message: string): void {
  const shown = toasts.getState().shown.find(toast => toast.message === message)
  if (shown) dismiss(shown.id)
}

/** Says what was done, with a way to take it back; goes away after eight seconds unless pointed at or focused. */
export function showNote(message: string, action?: Toast['action']): void {
  show({ kind: 'note', message, ...(action && { action }) })
}

/** Where messages appear. Rendered once, at the end of the window. */
export function ToastRegion() {
  const shown = useStore(toasts, state => state.shown)
  return (
    <section aria-label="Messages" className="ui-toasts" aria-live="polite">
      {shown.map(toast => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastView({ toast }: { toast: Toast }) {
  const { id, kind, message, action } = toast
  useEffect(() => {
    if (kind === 'problem') return
    const timer = setInterval(() => {
      if (!document.querySelector('.ui-toasts:is(:hover, :focus-within)')) dismiss(id)
    }, NOTE_STAYS_MS)
    return () => clearInterval(timer)
  }, [id, kind])
  return (
    <div className={`ui-toast is-${kind}`} {...(kind === 'problem' && { role: 'alert' })}>
      {kind === 'problem' && <CircleAlert aria-hidden size={16} />}
      <p>{message}</p>
      {action && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={X} size="small" onPress={() => dismiss(id)} />
    </div>
  )
}

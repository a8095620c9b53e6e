import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { showProblem } from '../ui/toast.tsx'
import './notice-bar.css'

interface NoticeBarProps {
  tone: 'info' | 'warn' | 'bad'
  /** Whether it is read out at once; what is no trouble yet is not. */
  isUrgent?: boolean
  icon: LucideIcon
  label: string
  title: string
  actions: ReactNode
  children: ReactNode
}

/** A bar above the page that says what happened to the article and what can be done. */
export const NoticeBar = ({
  tone,
  isUrgent = tone !== 'info',
  icon: Icon,
  label,
  title,
  actions,
  children,
}: NoticeBarProps) => (
  <section className={`notice-bar is-${tone}`} {...(isUrgent && { role: 'alert' })} aria-label={label}>
    <Icon aria-hidden size={18} />
    <p>
      <strong>{title}</strong> {children}
    </p>
    <div className="notice-bar-actions">{actions}</div>
  </section>
)

/** Keeps a button from being pressed again while its work is under way. */
export function useBusy(): { isBusy: boolean; doing(task: () => Promise<unknown>): () => void } {
  const [isBusy, setBusy] = useState(false)
  const run = async (task: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    try {
      await task()
    } catch (error) {
      showProblem(`That did not get through: ${String(error)}`)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, doing: task => () => void run(task) }
}

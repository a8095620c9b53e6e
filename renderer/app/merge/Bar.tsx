import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { showProblem } from '../ui/index.ts'

interface BarProps {
  tone: 'info' | 'warn' | 'bad'
  icon: LucideIcon
  label: string
  title: string
  actions: ReactNode
  children: ReactNode
}

/** A bar above the page that says what happened and what can be done. What is no trouble yet is not read out at once. */
export const Bar = ({ tone, icon: Icon, label, title, actions, children }: BarProps) => (
  <section
    className={`outside-bar is-${tone}`}
    {...(tone !== 'info' && { role: 'alert' })}
    aria-label={label}
  >
    <Icon aria-hidden size={18} />
    <p>
      <strong>{title}</strong> {children}
    </p>
    <div className="outside-bar-actions">{actions}</div>
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

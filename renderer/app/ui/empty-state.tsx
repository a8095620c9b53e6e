import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './empty-state.css'

export interface EmptyStateProps {
  icon?: LucideIcon
  title: string
  /** What would be here and how it gets here. */
  children?: ReactNode
  /** The button that fills the place. */
  action?: ReactNode
}

/** What stands where there is nothing yet: says what belongs here and how to begin. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {Icon && <Icon aria-hidden size={20} strokeWidth={1.5} />}
      <p className="ui-empty-title">{title}</p>
      {children && <div className="ui-empty-text">{children}</div>}
      {action && <div className="ui-empty-action">{action}</div>}
    </div>
  )
}

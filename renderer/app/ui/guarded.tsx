import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { showProblem } from './toast.tsx'

export interface GuardedProps {
  /** What it is called in a sentence: "the inspector". */
  part: string
  /** Whether it lies over the window, where nothing stands in its place when it fails. */
  isOver?: boolean
  children: ReactNode
}

/**
 * Keeps a mistake in one part of the window from taking the others with it: without this, one that is made while drawing empties the
 * whole window, and with it the page and words that no save has. A class, because React tells nothing else of such mistakes.
 */
export class Guarded extends Component<GuardedProps, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown): void {
    if (this.props.isOver) showProblem(`${capital(this.props.part)} cannot be shown. ${String(error)}`)
  }

  override render(): ReactNode {
    const { part, isOver, children } = this.props
    if (this.state.error === null) return children
    if (isOver) return null
    return (
      <EmptyState
        title={`${capital(part)} cannot be shown`}
        action={<Button onPress={() => this.setState({ error: null })}>Try again</Button>}
      >
        Everything else goes on, and what you wrote is saved as ever. {String(this.state.error)}
      </EmptyState>
    )
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

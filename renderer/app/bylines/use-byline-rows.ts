import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Byline } from '../../../article/article.ts'
import { BLANK_BYLINE, isBlankByline } from '../../../article/bylines.ts'

interface RowsOptions {
  /** As they are in the article. */
  bylines: Byline[]
  onChange(bylines: Byline[]): void
  /** Selector of the field in which a row's name is written. */
  nameField: string
  /** A story without a byline shows a blank row to write into. */
  isNeverEmpty?: boolean
}

interface BylineRows {
  rows: Byline[]
  set(at: number, part: Partial<Byline>): void
  /** Goes into the name of a blank row, a new one where there is none. */
  add(): void
  remove(at: number): void
  moveUp(at: number): void
  /** The element that holds the rows. */
  list: RefObject<HTMLDivElement | null>
}

/** The rows in which bylines are written. One that is still blank is a row on the screen and no byline of the article. */
export function useBylineRows({ bylines, onChange, nameField, isNeverEmpty }: RowsOptions): BylineRows {
  const [known, setKnown] = useState(bylines)
  const isKnown = isSame(known, bylines)
  // Somebody changed them elsewhere: what is written in the article counts.
  if (!isKnown) setKnown(bylines)
  const filled = isKnown ? known : bylines
  const rows = isNeverEmpty && filled.length === 0 ? [BLANK_BYLINE] : filled
  const { list, goTo } = useGoing(nameField)

  const change = (next: Byline[]): void => {
    setKnown(next)
    if (!isSame(next, rows)) onChange(next.filter(byline => !isBlankByline(byline)))
  }
  return {
    rows,
    list,
    set: (at, part) => change(rows.with(at, { ...(rows[at] ?? BLANK_BYLINE), ...part })),
    add() {
      const blank = rows.findIndex(isBlankByline)
      if (blank < 0) change([...rows, BLANK_BYLINE])
      goTo(blank < 0 ? rows.length : blank)
    },
    remove(at) {
      change(rows.toSpliced(at, 1))
      goTo(Math.max(0, at - 1))
    },
    moveUp(at) {
      const [above, moved] = [rows[at - 1], rows[at]]
      if (above && moved) change(rows.toSpliced(at - 1, 2, moved, above))
    },
  }
}

/** Takes the cursor to the name of a row once it is drawn. */
function useGoing(nameField: string) {
  const list = useRef<HTMLDivElement>(null)
  const [goal, setGoal] = useState<{ at: number } | null>(null)
  useEffect(() => {
    if (goal) list.current?.querySelectorAll<HTMLElement>(nameField)[goal.at]?.focus()
  }, [goal, nameField])
  return { list, goTo: (at: number) => setGoal({ at }) }
}

/** Whether two lists name the same people, blank rows aside. */
function isSame(some: Byline[], others: Byline[]): boolean {
  const [one, other] = [some, others].map(list => JSON.stringify(list.filter(row => !isBlankByline(row))))
  return one === other
}

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { LexicalEditor } from 'lexical'
import { CaseSensitive, ChevronDown, ChevronUp, Replace, Search, WholeWord, X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Button, IconButton, showNote, TextField } from '../../app/ui/index.ts'
import { useKeys } from '../../app/ui/use-keys.ts'
import { type Asked, closeFind, openFind } from './asked.ts'
import { selectedPlace, selectMatch } from './matches.ts'
import type { Wanted } from './occurrences.ts'
import { useFind } from './use-find.ts'
import './find.css'

/** What was looked for last: the bar opens with it again, in another article too. */
let last: Wanted = { words: '', matchCase: false, wholeWords: false }

type Finding = ReturnType<typeof useFind>

/** Finds words in the body of the article and puts others in their place. Stands between the toolbar and the page. */
export function FindBar({ asked, mayWrite }: { asked: Asked; mayWrite: boolean }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const bar = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [wanted, want] = useWanted(editor, asked)
  const finding = useFind(editor, wanted)
  useEffect(() => {
    // Each time it is asked for.
    if (asked.turn > 0) field.current?.select()
  }, [asked])
  const close = (): void => {
    closeFind()
    const match = finding.matches[finding.current]
    if (match) selectMatch(editor, match)
    else editor.focus()
  }
  useKeys(bar, event => {
    if (event.key === 'Escape') close()
    else if (event.key === 'F3') finding.go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  const replacing = asked.replace && mayWrite
  return (
    <section ref={bar} className="find-bar" aria-label="Find in the article">
      <form className="find-line" onSubmit={event => (event.preventDefault(), finding.go(1))}>
        <FindField field={field} wanted={wanted} want={want} finding={finding} />
        {mayWrite ? (
          <IconButton
            label="Replace words"
            shortcut="Mod+Alt+F"
            icon={Replace}
            size="small"
            pressed={replacing}
            onPress={() => openFind(!replacing)}
          />
        ) : null}
        <IconButton label="Close find" shortcut="Escape" icon={X} size="small" onPress={close} />
      </form>
      {replacing ? <ReplaceLine finding={finding} /> : null}
    </section>
  )
}

/** The wanted words: those selected in the text when the bar is asked for, or those of last time. */
function useWanted(editor: LexicalEditor, asked: Asked): [Wanted, (part: Partial<Wanted>) => void] {
  const [wanted, setWanted] = useState(last)
  const want = (part: Partial<Wanted>): void =>
    setWanted(before => {
      last = { ...before, ...part }
      return last
    })
  const [turn, setTurn] = useState(0)
  if (turn !== asked.turn) {
    setTurn(asked.turn)
    const { words } = selectedPlace(editor)
    if (words) setWanted({ ...wanted, words })
  }
  return [wanted, want]
}

/** The words to find, how many there are, and the way from one to the next. */
function FindField({
  field,
  wanted,
  want,
  finding,
}: {
  field: RefObject<HTMLInputElement | null>
  wanted: Wanted
  want: (part: Partial<Wanted>) => void
  finding: Finding
}): ReactNode {
  const { matches, current, go } = finding
  const step = { size: 'small', isDisabled: matches.length === 0 } as const
  return (
    <>
      <TextField
        ref={field}
        autoFocus
        className="find-words"
        label="Find"
        hideLabel
        placeholder="Find in the text"
        leading={<Search size={14} aria-hidden />}
        value={wanted.words}
        onChange={words => want({ words })}
        onKeyDown={event => {
          if (event.key !== 'Enter' || !event.shiftKey) return event.continuePropagation()
          event.preventDefault()
          go(-1)
        }}
      />
      <output className="find-count">{countOf(wanted.words, matches.length, current)}</output>
      <IconButton {...step} label="Previous" shortcut="Shift+F3" icon={ChevronUp} onPress={() => go(-1)} />
      <IconButton {...step} label="Next" shortcut="F3" icon={ChevronDown} onPress={() => go(1)} />
      <IconButton
        label="Match case"
        icon={CaseSensitive}
        size="small"
        pressed={wanted.matchCase}
        onPress={() => want({ matchCase: !wanted.matchCase })}
      />
      <IconButton
        label="Whole words"
        icon={WholeWord}
        size="small"
        pressed={wanted.wholeWords}
        onPress={() => want({ wholeWords: !wanted.wholeWords })}
      />
    </>
  )
}

const countOf = (words: string, count: number, current: number): string => {
  if (words === '') return ''
  return count === 0
    ? 'Nothing found'
    : `${(current + 1).toLocaleString('en')} of ${count.toLocaleString('en')}`
}

/** Other words for the found ones: for the one that is looked at, or for all. */
function ReplaceLine({ finding }: { finding: Finding }): ReactNode {
  const [others, setOthers] = useState('')
  const { matches, replace } = finding
  const replaceAll = (): void => {
    const count = replace(others, true)
    showNote(`Replaced ${count === 1 ? 'one place' : `${count.toLocaleString('en')} places`}.`)
  }
  return (
    <form className="find-line" onSubmit={event => (event.preventDefault(), replace(others, false))}>
      <TextField
        className="find-words"
        label="Replace with"
        hideLabel
        placeholder="Replace with"
        leading={<Replace size={14} aria-hidden />}
        value={others}
        onChange={setOthers}
      />
      <Button size="small" type="submit" isDisabled={matches.length === 0}>
        Replace
      </Button>
      <Button size="small" isDisabled={matches.length === 0} onPress={replaceAll}>
        Replace all
      </Button>
    </form>
  )
}

import { Command as CommandIcon, FileText } from 'lucide-react'
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { ArticleSummary } from '../../../electron/contract.ts'
import { STATUS_WORDS } from '../../library/status.ts'
import { COMMANDS, type Command, runCommand } from '../commands/commands.ts'
import { printShortcut } from '../commands/shortcut.ts'
import { openArticle } from '../workbench/open-article.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import type { Workbench } from '../workbench/workbench.ts'
import { bestMatches } from './match.ts'
import './palette.css'

type Entry = { kind: 'article'; article: ArticleSummary } | { kind: 'command'; command: Command }

const MOST_ARTICLES = 7
const MOST_COMMANDS = 6

/** Articles and commands for what was typed; ">" asks for commands only. */
function entriesFor(workbench: Workbench, articles: ArticleSummary[], typed: string): Entry[] {
  const onlyCommands = typed.startsWith('>')
  const words = typed.replace(/^>\s*/, '')
  const possible = COMMANDS.filter(({ id, when }) => id !== 'palette' && (when?.(workbench) ?? true))
  const commands =
    words || onlyCommands
      ? bestMatches(possible, ({ name }) => name, words, onlyCommands ? 30 : MOST_COMMANDS)
      : []
  const found = onlyCommands ? [] : bestMatches(articles, nameOf, words, MOST_ARTICLES)
  return [
    ...found.map(article => ({ kind: 'article', article }) as const),
    ...commands.map(command => ({ kind: 'command', command }) as const),
  ]
}

const nameOf = ({ headline, kicker, section }: ArticleSummary): string => `${headline} ${kicker} ${section}`

/** Goes to any article or command by its name, hands on the keyboard. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const deferred = useDeferredValue(typed)
  const entries = useMemo(
    () => entriesFor(workbench, articles ?? [], deferred.trim()),
    [workbench, articles, deferred],
  )
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const at = Math.min(chosen, entries.length - 1)

  const run = (entry: Entry | undefined): void => {
    if (!entry) return
    onClose()
    if (entry.kind === 'article') void openArticle(workbench, entry.article.path)
    else runCommand(workbench, entry.command.id)
  }
  const choose = (index: number): void => {
    const next = (index + entries.length) % Math.max(entries.length, 1)
    setChosen(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={open => !open && onClose()}
      className="ui-veil palette-veil"
    >
      <Modal className="ui-modal palette">
        <Dialog aria-label="Go to an article or command" className="palette-dialog">
          <input
            role="combobox"
            aria-label="Article or command"
            aria-expanded={entries.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            placeholder="Headline or command"
            value={typed}
            onChange={event => {
              setTyped(event.target.value)
              setChosen(0)
            }}
            onKeyDown={event => {
              if (event.key === 'ArrowDown') choose(at + 1)
              else if (event.key === 'ArrowUp') choose(at - 1)
              else if (event.key === 'Enter') run(entries[at])
              else return
              event.preventDefault()
            }}
          />
          <ul ref={list} id={`${id}-list`} role="listbox" aria-label="Articles and commands">
            {entries.map((entry, index) => (
              <li
                key={entry.kind === 'article' ? entry.article.path : entry.command.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onPointerMove={() => index !== at && setChosen(index)}
                onClick={() => run(entry)}
              >
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
          {entries.length === 0 && (
            <p className="palette-none">No headline and no command has these words.</p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  if (entry.kind === 'command')
    return (
      <>
        <CommandIcon aria-hidden size={15} />
        <span className="palette-name">{entry.command.name}</span>
        {entry.command.shortcut && <kbd>{printShortcut(entry.command.shortcut)}</kbd>}
      </>
    )
  const { headline, damaged, status } = entry.article
  return (
    <>
      <FileText aria-hidden size={15} />
      <span className="palette-name is-article" dir="auto">
        {headline || 'Untitled article'}
      </span>
      <span className="palette-status">{damaged ? 'Damaged' : STATUS_WORDS[status].label}</span>
    </>
  )
}

import { Command as CommandIcon, FileText } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import type { ArticleSummary } from '../../../electron/contract.ts'
import { articleName } from '../../library/article-name.ts'
import { STATUS_WORDS } from '../../library/status.ts'
import { COMMANDS, type Command, runCommand } from '../commands/commands.ts'
import { printShortcut } from '../commands/shortcut.ts'
import { openArticle } from '../workbench/open-article.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import type { Workbench } from '../workbench/workbench.ts'
import { bestMatches } from './match.ts'
import './palette.css'

type Entry =
  | { kind: 'article'; id: string; article: ArticleSummary }
  | { kind: 'command'; id: string; command: Command }

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
    ...found.map(article => ({ kind: 'article', id: article.path, article }) as const),
    ...commands.map(command => ({ kind: 'command', id: command.id, command }) as const),
  ]
}

const nameOf = (article: ArticleSummary): string =>
  `${articleName(article)} ${article.kicker} ${article.section}`

/** What is offered for the typed words. It may lag behind them: typing is never held up by a long library. */
function useEntries(typed: string): Entry[] {
  const workbench = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const deferred = useDeferredValue(typed)
  return useMemo(
    () => entriesFor(workbench, articles ?? [], deferred.trim()),
    [workbench, articles, deferred],
  )
}

/** Goes to any article or command by its name, hands on the keyboard. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbench()
  const [typed, setTyped] = useState('')
  const entries = useEntries(typed)
  const run = ({ kind, id }: Entry): void => {
    onClose()
    if (kind === 'article') void openArticle(workbench, id)
    else runCommand(workbench, id)
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
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label="Article or command" autoFocus>
              <Input placeholder="Headline or command" />
            </TextField>
            <ListBox
              aria-label="Articles and commands"
              className="palette-list"
              items={entries}
              renderEmptyState={() => (
                <p className="palette-none">No headline and no command has these words.</p>
              )}
            >
              {entry => (
                <ListBoxItem
                  className="palette-item"
                  textValue={entry.kind === 'article' ? articleName(entry.article) : entry.command.name}
                  onAction={() => run(entry)}
                >
                  <EntryLine entry={entry} />
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
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
  const { damaged, status } = entry.article
  return (
    <>
      <FileText aria-hidden size={15} />
      <span className="palette-name is-article" dir="auto">
        {articleName(entry.article)}
      </span>
      <span className="palette-status">{damaged ? 'Damaged' : STATUS_WORDS[status].label}</span>
    </>
  )
}

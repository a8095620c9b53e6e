import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { type LexicalEditor, mergeRegister } from 'lexical'
import { type ReactNode, useEffect } from 'react'
import { NOT_A_QUOTE } from '../../article/quotes/kinds.ts'
import type { LedgerEntry } from '../../article/quotes/ledger.ts'
import type { QuoteStatus } from '../../article/quotes/record.ts'
import { inLull } from '../session/lull.ts'
import type { EditedSession } from '../session/session.ts'
import { watchBody } from './body-sync.ts'
import type { EditorServices } from './kit/services.ts'
import { registerChosenBox } from './plugins/chosen-box.ts'
import { registerImages } from './plugins/images.ts'
import { registerLastBlock } from './plugins/last-block.ts'
import { registerMarkdown } from './plugins/markdown.ts'
import { registerMove } from './plugins/move.ts'
import { registerOvertype } from './plugins/overtype.ts'
import { registerPaste } from './plugins/paste.ts'
import { registerPromptSelection } from './plugins/prompt-selection.ts'
import { registerQuietLetters } from './plugins/quiet-letters.ts'
import { registerShortcuts } from './plugins/shortcuts.ts'
import { registerTypography } from './plugins/typography.ts'
import { printSpeaker } from './printed-speaker.ts'
import { applyMarks, quoteAt, showChosen, showStatuses } from './quote-marks.ts'
import { restoreBlock } from './restore.ts'
import { reveal } from './reveal.ts'

/** Everything that listens to the editor without drawing anything. */
export function EditorPlugins({
  session,
  services,
  onQuote,
}: {
  session: EditedSession
  services: EditorServices
  onQuote(): void
}): ReactNode {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const sync = watchBody(editor, session.store.getState().article.body, session.bodyChanged)
    const detach = session.attach({
      collect: sync.collect,
      mark: blocks => applyMarks(editor, blocks),
      printSpeaker: (block, speaker, how) => printSpeaker(editor, block, speaker, how),
      restoreBlock: (block, after) => restoreBlock(editor, block, after),
      outside: async () => (await import('./outside.ts')).outsideHand(editor),
      reveal: (place, how) => reveal(editor, place, how?.keepFocus),
    })
    return () => {
      detach()
      sync.stop()
    }
  }, [editor, session])

  useEffect(
    () =>
      mergeRegister(
        registerShortcuts(editor),
        registerMarkdown(editor),
        registerMove(editor),
        registerChosenBox(editor),
        registerLastBlock(editor),
        registerOvertype(editor),
        registerPromptSelection(editor),
        registerQuietLetters(editor),
        registerTypography(editor, () => session.store.getState().article.language),
        registerPaste(editor, services),
        registerImages(editor, services),
      ),
    [editor, session, services],
  )

  useEffect(() => allowWriting(editor, session), [editor, session])
  useEffect(() => showQuotes(editor, session), [editor, session])
  useEffect(
    () => chooseQuotes(editor, id => (session.selectQuote(id), onQuote())),
    [editor, session, onQuote],
  )
  return null
}

/** Lets nobody type while somebody else has the article. */
function allowWriting(editor: LexicalEditor, session: EditedSession): () => void {
  const allow = (): void => {
    const isMine = session.store.getState().lock.kind === 'mine'
    if (editor.isEditable() !== isMine) editor.setEditable(isMine)
  }
  allow()
  return session.store.subscribe(allow)
}

/** Draws each quotation as its record stands, in the next lull, and the chosen one. */
function showQuotes(editor: LexicalEditor, session: EditedSession): () => void {
  const drawStatuses = (): void => {
    const { ledger } = session.store.getState().findings
    showStatuses(editor, new Map(ledger.map(entry => [entry.record.id, shapeOf(entry)])))
  }
  let takeBack = inLull(drawStatuses)
  showChosen(editor, session.store.getState().selectedQuote)
  const stop = session.store.subscribe((state, before) => {
    if (state.selectedQuote !== before.selectedQuote) showChosen(editor, state.selectedQuote)
    if (state.findings.ledger === before.findings.ledger) return
    takeBack()
    takeBack = inLull(drawStatuses)
  })
  return () => {
    takeBack()
    stop()
  }
}

/** A click on a quotation chooses it. Selecting words in it is no click: somebody who edits keeps the tab they work in. */
function chooseQuotes(editor: LexicalEditor, choose: (id: string) => void): () => void {
  const onClick = (event: Event): void => {
    const mark = quoteAt(event.target)
    if (mark && getSelection()?.isCollapsed !== false) choose(mark)
  }
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('click', onClick)
    root?.addEventListener('click', onClick)
  })
}

/** Words that a person said are no quotation are drawn as plain words. */
const shapeOf = ({ record, status }: LedgerEntry): QuoteStatus | 'none' =>
  record.kind === NOT_A_QUOTE ? 'none' : status

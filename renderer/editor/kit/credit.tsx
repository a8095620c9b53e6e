import { DOMRenderExtension, domOverride } from '@lexical/html'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import {
  $getNodeByKey,
  $getState,
  $setState,
  configExtension,
  createState,
  type ElementNode,
  HISTORY_MERGE_TAG,
  type Klass,
  type NodeKey,
} from 'lexical'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ReadOnlyFields } from '../../app/ui/read-only.tsx'
import { Field, Step } from './Field.tsx'
import { makeForeign } from './foreign.ts'

/** Who said the words of a set-apart quotation, and where; kept in the node so that undo and copying take it along. */
export interface Credit {
  speaker: string
  source: string
}

const NO_CREDIT: Credit = Object.freeze({ speaker: '', source: '' })

export const creditState = createState('credit', {
  parse: (value): Credit => (typeof value === 'object' && value !== null ? (value as Credit) : NO_CREDIT),
  isEqual: (a, b) => a.speaker === b.speaker && a.source === b.source,
})

const FOOTER = 'block-credit'
const footerOf = (dom: HTMLElement): HTMLElement | null =>
  dom.querySelector<HTMLElement>(`:scope > .${FOOTER}`)

/** Gives text blocks of a class a footer of their own below the words, for `CreditFields`. */
export const creditFooter = (klass: Klass<ElementNode>) =>
  configExtension(DOMRenderExtension, {
    overrides: [
      domOverride([klass], {
        $createDOM: (_node, $next) => {
          const dom = $next()
          const footer = document.createElement('footer')
          footer.className = FOOTER
          makeForeign(footer)
          dom.append(footer)
          return dom
        },
        $getDOMSlot: (_node, dom, $next) => $next().withBefore(footerOf(dom)),
      }),
    ],
  })

/** Draws the credit fields under every block of the given class. `source` is asked only where the block has one. */
export function CreditFields({ klass, source }: { klass: Klass<ElementNode>; source: boolean }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const [keys, setKeys] = useState<ReadonlySet<NodeKey>>(new Set())
  useEffect(
    () =>
      editor.registerMutationListener(
        klass,
        changes => {
          if (![...changes.values()].some(change => change !== 'updated')) return
          setKeys(known => {
            const next = new Set(known)
            for (const [key, change] of changes) {
              if (change === 'destroyed') next.delete(key)
              else next.add(key)
            }
            return next
          })
        },
        { skipInitialization: false },
      ),
    [editor, klass],
  )
  return [...keys].map(key => <CreditPortal key={key} nodeKey={key} source={source} />)
}

interface CreditInHand {
  credit: Credit
  change(fields: Partial<Credit>): void
  /** From here on changes are a new step of undo; until then they belong to the last one. */
  begin(): void
}

/** The credit of a block, kept up to date with the page. */
function useCredit(nodeKey: NodeKey): CreditInHand {
  const [editor] = useLexicalComposerContext()
  const [credit, setCredit] = useState(NO_CREDIT)
  const fresh = useRef(true)
  useEffect(() => {
    const read = (): void =>
      editor.read(() => {
        const node = $getNodeByKey(nodeKey)
        if (node) setCredit($getState(node, creditState))
      })
    read()
    return editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.has(nodeKey)) read()
    })
  }, [editor, nodeKey])

  const change = (fields: Partial<Credit>): void => {
    const options = fresh.current ? {} : { tag: HISTORY_MERGE_TAG }
    fresh.current = false
    setCredit({ ...credit, ...fields })
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      if (node) $setState(node, creditState, before => ({ ...before, ...fields }))
    }, options)
  }
  const begin = useCallback(() => {
    fresh.current = true
  }, [])
  return { credit, change, begin }
}

function CreditPortal({ nodeKey, source }: { nodeKey: NodeKey; source: boolean }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { credit, change, begin } = useCredit(nodeKey)
  const element = editor.getElementByKey(nodeKey)
  const footer = element && footerOf(element)
  if (!footer) return null
  return createPortal(
    <div className="credit-fields" onFocus={begin}>
      <ReadOnlyFields isOn={!isEditable}>
        <Step value={begin}>
          <Field
            label="Speaker"
            hideLabel
            placeholder="Speaker"
            value={credit.speaker}
            onChange={speaker => change({ speaker })}
          />
          {source ? (
            <Field
              label="Source"
              hideLabel
              placeholder="Source"
              value={credit.source}
              onChange={text => change({ source: text })}
            />
          ) : null}
        </Step>
      </ReadOnlyFields>
    </div>,
    footer,
  )
}

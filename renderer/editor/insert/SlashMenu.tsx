import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin'
import type { TextNode } from 'lexical'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { insertItems } from '../blocks.ts'
import type { InsertItem } from '../kit/block-kind.ts'
import { useServices } from '../kit/services.ts'
import { insertBlock } from './insert.ts'

class SlashOption extends MenuOption {
  item: InsertItem
  constructor(item: InsertItem) {
    super(item.name)
    this.item = item
  }
}

const ALL = insertItems.map(item => new SlashOption(item))

/** Whether words typed after the slash mean an item: the start of a word of its name or of one of its keywords. */
export function matches(item: InsertItem, typed: string): boolean {
  const words = [item.name, ...item.keywords].flatMap(name => [name, ...name.split(/[\s-]+/)])
  return words.some(word => word.toLowerCase().startsWith(typed.toLowerCase()))
}

/**
 * The items in the place that Lexical keeps for them. That place is the list of options already; only its name is not in the words
 * of a newsroom, and it is given again each time that the place is put on the page, which is after this was drawn.
 */
function SlashList({ place, children }: { place: HTMLElement; children: ReactNode }): ReactNode {
  useEffect(() => queueMicrotask(() => place.setAttribute('aria-label', 'Insert a block')))
  return createPortal(<div className="slash-menu">{children}</div>, place)
}

/** Typing "/" at the start of an empty place offers the blocks of the Insert menu by name. */
export function SlashMenu({ page }: { page: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const { settings } = useServices()
  const [typed, setTyped] = useState<string | null>(null)
  const trigger = useBasicTypeaheadTriggerMatch('/', { minLength: 0, maxLength: 20, allowWhitespace: true })
  const options = useMemo(
    () => (typed === null ? [] : ALL.filter(option => matches(option.item, typed))),
    [typed],
  )
  const choose = useCallback(
    (option: SlashOption, query: TextNode | null, close: () => void) => {
      editor.update(() => query?.remove())
      insertBlock(editor, option.item, settings)
      close()
    },
    [editor, settings],
  )
  return (
    <LexicalTypeaheadMenuPlugin<SlashOption>
      parent={page}
      options={options}
      triggerFn={trigger}
      onQueryChange={setTyped}
      onSelectOption={choose}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0 ? (
          <SlashList place={anchor.current}>
            {options.map((option, index) => (
              <div
                key={option.key}
                id={`typeahead-item-${index}`}
                ref={option.setRefElement}
                role="option"
                aria-description={option.item.hint}
                aria-selected={index === selectedIndex}
                onMouseEnter={() => setHighlightedIndex(index)}
                tabIndex={-1}
                onMouseDown={event => {
                  event.preventDefault()
                  selectOptionAndCleanUp(option)
                }}
              >
                <option.item.icon size={16} strokeWidth={1.75} aria-hidden />
                <span>
                  {option.item.name}
                  <small aria-hidden>{option.item.hint}</small>
                </span>
              </div>
            ))}
          </SlashList>
        ) : null
      }
    />
  )
}

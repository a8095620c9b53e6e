import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin'
import {
  $getSelection,
  COMMAND_PRIORITY_NORMAL,
  KEY_ESCAPE_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  type TextNode,
} from 'lexical'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { insertItems } from '../blocks.ts'
import type { InsertItem } from '../kit/block-kind.ts'
import { useServices } from '../kit/services.ts'
import { $removeAsked } from './asked.ts'
import { insertBlock } from './insert.ts'
import { menuPlace } from './menu-place.ts'

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

interface SlashListProps {
  place: HTMLElement
  options: readonly SlashOption[]
  selected: number | null
  onSelect: (index: number) => void
  onChoose: (option: SlashOption) => void
}

/**
 * The items in the place that Lexical keeps for them. That place is their list: it has the name of the menu while they are in it, and
 * is nothing without them. Lexical names it in its own way whenever it puts it on the page, which is after this was drawn.
 */
function SlashList({ place, options, selected, onSelect, onChoose }: SlashListProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    queueMicrotask(() => {
      if (gone) return
      place.setAttribute('role', 'listbox')
      place.setAttribute('aria-label', 'Insert a block')
      if (menu.current) putInSight(menu.current, place)
    })
    return () => {
      gone = true
      place.removeAttribute('role')
      place.removeAttribute('aria-label')
    }
  })
  return createPortal(
    // Lexical measures its first child to see whether it fits: where the menu goes is found out here.
    <div className="slash-origin">
      <div className="slash-menu" ref={menu}>
        {options.map((option, index) => (
          <SlashItem
            key={option.key}
            option={option}
            index={index}
            isSelected={index === selected}
            onSelect={onSelect}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>,
    place,
  )
}

/** How far below the top of the words Lexical hangs its place, in pixels. */
const HANGS_BELOW = 4

/** Puts the menu beside the words that asked for it. Lexical's place begins where they do and bears their size. */
function putInSight(menu: HTMLElement, place: HTMLElement): void {
  const pane = place.closest('.page-scroll')
  if (!pane) return
  const { left, top } = place.getBoundingClientRect()
  const [width, height] = [place.style.width, place.style.height].map(Number.parseFloat) as [number, number]
  const words = { left, right: left + width, top: top - HANGS_BELOW, bottom: top - HANGS_BELOW + height }
  menu.style.removeProperty('max-height')
  const size = { width: menu.offsetWidth, height: menu.offsetHeight }
  const at = menuPlace(words, size, pane.getBoundingClientRect(), getComputedStyle(place).direction === 'rtl')
  menu.style.left = `${at.left - left}px`
  menu.style.top = `${at.top - top}px`
  if (at.maxHeight < size.height) menu.style.maxHeight = `${at.maxHeight}px`
  menu.style.visibility = 'visible'
}

interface SlashItemProps {
  option: SlashOption
  index: number
  isSelected: boolean
  onSelect: (index: number) => void
  onChoose: (option: SlashOption) => void
}

function SlashItem({ option, index, isSelected, onSelect, onChoose }: SlashItemProps): ReactNode {
  const { item, setRefElement } = option
  return (
    <div
      id={`typeahead-item-${index}`}
      ref={setRefElement}
      role="option"
      aria-describedby={`typeahead-hint-${index}`}
      aria-selected={isSelected}
      onMouseMove={event => {
        // A menu that opens under a resting mouse is still the keyboard's.
        if (event.movementX !== 0 || event.movementY !== 0) onSelect(index)
      }}
      tabIndex={-1}
      onMouseDown={event => {
        event.preventDefault()
        onChoose(option)
      }}
    >
      <item.icon size={16} strokeWidth={1.75} aria-hidden />
      <span>
        {item.name}
        <small id={`typeahead-hint-${index}`} aria-hidden>
          {item.hint}
        </small>
      </span>
    </div>
  )
}

/** “either / or” is a sentence: only words that begin with the slash ask for the menu. */
function useLeadingSlash(): ReturnType<typeof useBasicTypeaheadTriggerMatch> {
  const anySlash = useBasicTypeaheadTriggerMatch('/', { minLength: 0, maxLength: 20, allowWhitespace: true })
  return useCallback(
    (text, at) => {
      const match = anySlash(text, at)
      return match?.leadOffset === 0 ? match : null
    },
    [anySlash],
  )
}

/** The menu looks at what changes; what stands before the cursor already is shown to it as if it did. */
function useWordsAtCursor(onNoCursor: () => void): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    editor.update(
      () => {
        const selection = $getSelection()
        if (selection) selection.dirty = true
        else onNoCursor()
      },
      // Whoever has gone on to a button or another field meanwhile stays there: putting the selection in its place takes the focus.
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, onNoCursor])
}

/**
 * Lexical puts the place of its menu on the page while it is only being drawn, and leaves it there where that drawing was thrown away:
 * an empty list for screen readers. It puts the place it uses back when it fills it.
 */
function useNoEmptyPlaces(page: HTMLElement): void {
  useEffect(() => {
    for (const place of page.querySelectorAll(':scope > [role="listbox"]:empty')) place.remove()
  }, [page])
}

/** Escape closes the menu for good: whatever is typed behind that slash is words. */
function useEscape(isAsked: boolean, onDone: () => void): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (!isAsked) return
    return editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      event => {
        event.preventDefault()
        onDone()
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    )
  }, [editor, isAsked, onDone])
}

/** Typing "/" at the start of an empty place offers the blocks of the Insert menu by name. `onDone` when nothing asks for it any more. */
export function SlashMenu({ page, onDone }: { page: HTMLElement; onDone(): void }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const { settings } = useServices()
  const [typed, setTyped] = useState<string | null>(null)
  const trigger = useLeadingSlash()
  const options = useMemo(
    () => (typed === null ? [] : ALL.filter(option => matches(option.item, typed))),
    [typed],
  )
  const ask = useCallback(
    (words: string | null) => {
      setTyped(words)
      if (words === null) onDone()
    },
    [onDone],
  )
  useWordsAtCursor(onDone)
  useEscape(typed !== null, onDone)
  useNoEmptyPlaces(page)
  const choose = useCallback(
    (option: SlashOption, query: TextNode | null, close: () => void) => {
      editor.update(() => $removeAsked(query))
      insertBlock(editor, option.item, settings)
      close()
    },
    [editor, settings],
  )
  return (
    <LexicalTypeaheadMenuPlugin<SlashOption>
      parent={page}
      anchorClassName="slash-place"
      options={options}
      triggerFn={trigger}
      onQueryChange={ask}
      onSelectOption={choose}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0 ? (
          <SlashList
            place={anchor.current}
            options={options}
            selected={selectedIndex}
            onSelect={setHighlightedIndex}
            onChoose={selectOptionAndCleanUp}
          />
        ) : null
      }
    />
  )
}

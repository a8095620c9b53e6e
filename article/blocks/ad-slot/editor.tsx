import { defineExtension } from 'lexical'
import { Megaphone } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BoxProps } from '../../../renderer/editor/kit/BoxView.tsx'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'
import { Field } from '../../../renderer/editor/kit/Field.tsx'
import { nextSlotName, printSizes, readSizes } from './sizes.ts'

function AdSlotView({ block, change, isNew }: BoxProps<'ad-slot'>): ReactNode {
  const [open, setOpen] = useState(isNew)
  const box = useRef<HTMLDivElement>(null)
  useLeaving(box, open, () => setOpen(false))
  return (
    <div ref={box} data-open={open || undefined}>
      <div className="ad-band">
        <span className="ad-chip">
          Ad slot <strong>{block.slot}</strong>
        </span>
        <span className="ad-chip ad-chip-quiet" dir="ltr">
          {printSizes(block.sizes)}
        </span>
        <button type="button" className="ad-chip ad-edit" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Done' : 'Edit slot'}
        </button>
      </div>
      {open ? <AdSlotFields block={block} change={change} /> : null}
    </div>
  )
}

/**
 * Told once somebody writes on elsewhere. Not before the click is over: the text that it went to must not move away under the mouse.
 * What is wrong with a field stays in sight.
 */
function useLeaving(box: RefObject<HTMLElement | null>, isOpen: boolean, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    if (!isOpen) return
    const look = ({ target }: Event): void => {
      const isHere = [target, document.activeElement].some(
        place => place instanceof Node && box.current?.contains(place),
      )
      if (!isHere && !box.current?.querySelector('[aria-invalid]')) leave()
    }
    document.addEventListener('click', look)
    document.addEventListener('keyup', look)
    return () => {
      document.removeEventListener('click', look)
      document.removeEventListener('keyup', look)
    }
  }, [box, isOpen])
}

function AdSlotFields({ block, change }: Pick<BoxProps<'ad-slot'>, 'block' | 'change'>): ReactNode {
  const [slot, setSlot] = useState(block.slot)
  const [sizes, setSizes] = useState(printSizes(block.sizes))
  const read = readSizes(sizes)
  return (
    <div className="box-fields">
      <Field
        label="Slot name"
        value={slot}
        problem={slot.trim() ? null : 'A slot needs a name, such as mid-1.'}
        onChange={value => {
          setSlot(value)
          if (value.trim()) change({ slot: value.trim() })
        }}
      />
      <Field
        label="Sizes"
        value={sizes}
        problem={read.ok ? null : read.error.message}
        onChange={value => {
          setSizes(value)
          const next = readSizes(value)
          if (next.ok) change({ sizes: next.value })
        }}
      />
      <Field label="Label for readers" value={block.label} onChange={label => change({ label })} />
    </div>
  )
}

/** A hatched band with the slot's name and sizes. */
export const adSlotEditor: EditorBlock<'ad-slot'> = {
  type: 'ad-slot',
  nodes: [BoxNode],
  extension: defineExtension({ name: 'copydesk/ad-slot', nodes: [BoxNode] }),
  $create: block => $createBox(block),
  $read: (node, id) => $readBox(node, 'ad-slot', id),
  box: { role: 'group', name: block => `Ad slot ${block.slot}`, View: AdSlotView },
  insert: {
    name: 'Ad slot',
    keywords: ['advertisement', 'banner', 'mpu'],
    hint: 'A place for an advertisement',
    icon: Megaphone,
    $create: ({ slots, settings }) =>
      $createBox({
        id: '',
        type: 'ad-slot',
        slot: nextSlotName(slots),
        sizes: settings.adSizes,
        label: settings.adLabel,
      }),
  },
}

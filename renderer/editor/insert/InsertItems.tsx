import { MenuItem } from '../../app/ui/menu-items.tsx'
import type { InsertItem } from '../kit/block-kind.ts'

interface InsertItemsProps {
  items: readonly InsertItem[]
  onInsert: (item: InsertItem) => void
}

/** Every block that can be put into the story. They are handed in, because the page has them already. */
export function InsertItems({ items, onInsert }: InsertItemsProps) {
  return items.map(item => (
    <MenuItem key={item.name} icon={item.icon} hint={item.hint} onAction={() => onInsert(item)}>
      {item.name}
    </MenuItem>
  ))
}

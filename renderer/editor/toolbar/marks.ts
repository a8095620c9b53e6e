import type { TextFormatType } from 'lexical'
import { Bold, Code, Italic, type LucideIcon, Strikethrough, Subscript, Superscript } from 'lucide-react'

/** A look that words can be given. */
export interface Mark {
  format: TextFormatType
  label: string
  shortcut: string
  icon: LucideIcon
}

/** What the toolbar does to words or blocks. */
export interface Format {
  label: string
  icon: LucideIcon
  shortcut?: string
  /** Whether it is so where the cursor stands. */
  isOn: boolean
  run: () => void
}

/** The marks of every day. */
export const MARKS: Mark[] = [
  { format: 'bold', label: 'Bold', shortcut: 'Mod+B', icon: Bold },
  { format: 'italic', label: 'Italic', shortcut: 'Mod+I', icon: Italic },
]

/** Marks that few stories need: the first to go where the bar is narrow. */
export const RARE_MARKS: Mark[] = [
  { format: 'strikethrough', label: 'Strikethrough', shortcut: 'Mod+Shift+X', icon: Strikethrough },
  { format: 'superscript', label: 'Superscript', shortcut: 'Mod+.', icon: Superscript },
  { format: 'subscript', label: 'Subscript', shortcut: 'Mod+Shift+.', icon: Subscript },
  { format: 'code', label: 'Code', shortcut: 'Mod+Shift+M', icon: Code },
]

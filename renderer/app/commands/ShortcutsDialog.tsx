import { Dialog } from '../ui/index.ts'
import { COMMANDS } from './commands.ts'
import { printShortcut } from './shortcut.ts'
import './shortcuts.css'

/** Keys that belong to a place rather than to a command. */
const ELSEWHERE: Record<string, [what: string, keys: string[]][]> = {
  'In the library': [
    ['Next or previous article', ['ArrowDown', 'ArrowUp']],
    ['Open the article', ['Enter']],
    ['Rename its file', ['F2']],
    ['Move it to the trash', ['Delete']],
  ],
  'In the text': [
    ['Bold, italic', ['Mod+B', 'Mod+I']],
    ['Link', ['Mod+K']],
    ['Strikethrough', ['Mod+Shift+X']],
    ['Superscript, subscript', ['Mod+.', 'Mod+Shift+.']],
    ['Code', ['Mod+Shift+M']],
    ['Undo, redo', ['Mod+Z', 'Mod+Shift+Z']],
    ['Insert a block', ['/']],
    ['Move the block', ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown']],
    ['List item in, out', ['Tab', 'Shift+Tab']],
  ],
  'Markdown while typing': [
    ['Heading, levels 2 to 4', ['## ', '### ', '#### ']],
    ['Bulleted, numbered list', ['- ', '1. ']],
    ['Block quotation', ['> ']],
    ['Divider', ['---']],
    ['Bold, italic', ['**bold**', '*italic*']],
    ['Strikethrough, code', ['~~struck~~', '`code`']],
    ['Link', ['[words](https://…)']],
  ],
}

/** All shortcuts by what they are for. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const groups = new Map<string, [string, string[]][]>()
  for (const { group, name, shortcut } of COMMANDS) {
    if (shortcut) groups.set(group, [...(groups.get(group) ?? []), [name, [shortcut]]])
  }
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div className="shortcuts">
        {[...groups, ...Object.entries(ELSEWHERE)].map(([group, rows]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {rows.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map(key => (
                      <kbd key={key}>{printShortcut(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

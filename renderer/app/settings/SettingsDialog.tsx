import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, TextField, ToggleGroup } from '../ui/index.ts'
import { setPreferences } from '../workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import './settings.css'

const THEMES = [
  { id: 'system', content: themeChoice(Monitor, 'System') },
  { id: 'light', content: themeChoice(Sun, 'Light') },
  { id: 'dark', content: themeChoice(Moon, 'Dark') },
] as const

function themeChoice(Icon: typeof Sun, label: string) {
  return (
    <>
      <Icon aria-hidden size={15} />
      {label}
    </>
  )
}

/** Who sits at this desk and how it looks. */
export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbench()
  const { name, theme } = useWorkbenchState(state => state.desk.preferences)
  const [typed, setTyped] = useState(name)
  const close = (): void => {
    if (typed.trim() !== name) void setPreferences(workbench, { name: typed.trim() })
    onClose()
  }
  return (
    <Dialog
      title="Settings"
      size="small"
      onClose={close}
      actions={
        <Button variant="primary" onPress={close}>
          Done
        </Button>
      }
    >
      <form
        className="settings"
        onSubmit={event => {
          event.preventDefault()
          close()
        }}
      >
        <TextField
          label="You are"
          value={typed}
          onChange={setTyped}
          maxLength={120}
          placeholder="Your name"
          description="Stands under the quotations you sign off and in their history. It stays on this machine until you sign."
          autoFocus={name === ''}
        />
        <div className="ui-field">
          <span className="ui-label">Theme</span>
          <ToggleGroup
            label="Theme"
            choices={THEMES}
            value={theme}
            onChange={next => void setPreferences(workbench, { theme: next })}
          />
        </div>
        <Facts />
      </form>
    </Dialog>
  )
}

/** Where the files are and which Copydesk this is, for whoever asks on the telephone. */
function Facts() {
  const version = useWorkbenchState(state => state.desk.version)
  const folder = useWorkbenchState(state => state.desk.workspace?.folder)
  return (
    <dl className="settings-facts">
      {folder && (
        <>
          <dt>Newsroom folder</dt>
          <dd>{folder}</dd>
        </>
      )}
      <dt>Copydesk</dt>
      <dd>{version}</dd>
    </dl>
  )
}

import { FileDown, PanelLeft, PanelRight, Plus, Send } from 'lucide-react'
import { runCommand, shortcutOf } from '../commands/commands.ts'
import { type Column, isColumnShown } from '../layout/layout.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { useShownSession, useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { NewsroomMenu } from './NewsroomMenu.tsx'
import './topbar.css'

/** The bar over the columns: where one is, and the three things one comes here to do. */
export function TopBar() {
  const workbench = useWorkbench()
  const session = useShownSession()
  const newsroom = useWorkbenchState(state => state.desk.workspace !== null)
  return (
    <header className="topbar">
      <ColumnToggle column="library" />
      <h1 className="topbar-name">Copydesk</h1>
      <NewsroomMenu />
      <div className="topbar-actions">
        <BarButton id="import" isDisabled={!newsroom} variant="quiet" icon={FileDown} label="Import" />
        <BarButton id="new-article" isDisabled={!newsroom} icon={Plus} label="New article" />
        <Tooltip text="Export the article" shortcut={shortcutOf('export') ?? ''}>
          <Button
            variant="primary"
            icon={Send}
            className="topbar-export"
            isDisabled={!session}
            onPress={() => runCommand(workbench, 'export')}
          >
            Export
          </Button>
        </Tooltip>
      </div>
      <ColumnToggle column="inspector" />
    </header>
  )
}

interface BarButtonProps {
  id: string
  label: string
  icon: typeof Plus
  variant?: 'plain' | 'quiet'
  isDisabled: boolean
}

/** A button of the bar; in a narrow window its words are left to screen readers and the tooltip. */
function BarButton({ id, label, icon, variant = 'plain', isDisabled }: BarButtonProps) {
  const workbench = useWorkbench()
  return (
    <Tooltip text={label} shortcut={shortcutOf(id) ?? ''}>
      <Button
        variant={variant}
        icon={icon}
        isDisabled={isDisabled}
        className="topbar-button"
        onPress={() => runCommand(workbench, id)}
      >
        {label}
      </Button>
    </Tooltip>
  )
}

function ColumnToggle({ column }: { column: Column }) {
  const workbench = useWorkbench()
  const shown = useWorkbenchState(({ desk, band, drawer }) =>
    isColumnShown(desk.preferences.layout, band, drawer, column),
  )
  return (
    <IconButton
      label={`${shown ? 'Hide' : 'Show'} the ${column}`}
      shortcut={shortcutOf(`toggle-${column}`) ?? ''}
      icon={column === 'library' ? PanelLeft : PanelRight}
      data-toggles={column}
      onPress={() => runCommand(workbench, `toggle-${column}`)}
    />
  )
}

import { X } from 'lucide-react'
import { type ReactNode, type RefCallback, useCallback } from 'react'
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { Button } from './button.tsx'
import './dialog.css'

export interface DialogProps {
  title: string
  /** Called on Escape, the close button and a press outside. */
  onClose: () => void
  /** `small` 440 px, `medium` 640 px, `wide` 1,000 px and as high as what is in it, `large` most of the window. */
  size?: 'small' | 'medium' | 'wide' | 'large'
  /** Whether a press outside closes it. Off where work could be lost. */
  isDismissable?: boolean
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  /** Asks a question that must be answered: read out at once. */
  alert?: boolean
  children: ReactNode
}

/** Without a hint, which would take the first Escape for itself: where focus falls back to the button, one Escape closes the dialog. */
const CloseButton = ({ onPress }: { onPress: () => void }) => (
  <AriaButton aria-label="Close" onPress={onPress} className="ui-icon-button ui-icon-button-small">
    <X aria-hidden size={15} strokeWidth={1.75} />
  </AriaButton>
)

/**
 * Keeps the focus in a dialog whose focused button or field is disabled while it is at work: the browser would drop it, and with it
 * Escape and Tab.
 */
function useKeptFocus(): RefCallback<HTMLElement> {
  return useCallback(dialog => {
    if (!dialog) return
    const watch = new MutationObserver(() => {
      const { activeElement } = document
      if (activeElement?.matches(':disabled') && dialog.contains(activeElement)) dialog.focus()
    })
    watch.observe(dialog, { subtree: true, attributeFilter: ['disabled'] })
    return () => watch.disconnect()
  }, [])
}

/** A dialog over the window. It is open as long as it is rendered. */
export function Dialog({
  title,
  onClose,
  size = 'medium',
  isDismissable = true,
  actions,
  alert,
  children,
}: DialogProps) {
  const inside = useKeptFocus()
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      onOpenChange={open => !open && onClose()}
      className="ui-veil"
    >
      <Modal className={`ui-modal ui-modal-${size}`}>
        <AriaDialog ref={inside} className="ui-dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <CloseButton onPress={onClose} />
          </header>
          <div className="ui-dialog-body">{children}</div>
          {actions && <footer className="ui-dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface ConfirmProps {
  title: string
  /** What will happen, to what, and whether it can be undone. */
  children: ReactNode
  /** The verb on the button: "Replace". */
  confirm: string
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** A question before something that cannot simply be undone. */
export function ConfirmDialog({ title, children, confirm, danger, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      size="small"
      alert
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            Cancel
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            onPress={() => {
              onConfirm()
              onClose()
            }}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

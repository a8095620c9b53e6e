import { ConfirmDialog } from '../../app/ui/index.ts'

interface ReadyDialogProps {
  doubts: string[]
  onConfirm: () => void
  onClose: () => void
}

/** Says what speaks against calling a story ready, and lets the person decide. */
export default function ReadyDialog({ doubts, onConfirm, onClose }: ReadyDialogProps) {
  return (
    <ConfirmDialog
      title="Call this story ready?"
      confirm="Mark as ready"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <ul className="doubts">
        {doubts.map(doubt => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

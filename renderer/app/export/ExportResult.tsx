import { Check, Copy, FileText } from 'lucide-react'
import { useState } from 'react'
import type { Results } from '../../../electron/contract.ts'
import { Button, IconButton, showProblem } from '../ui/index.ts'

/** Where the files are, ready to be found or sent. */
export function ExportResult({ folder, files }: Results['export.run']) {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (path: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(path)
      setCopied(path)
    } catch {
      showProblem('The path could not be copied: this window may not use the clipboard.')
    }
  }
  return (
    <div className="export-result">
      <p className="export-done" role="status">
        {files.length === 1 ? 'One file was written.' : `${files.length} files were written.`}
      </p>
      <div className="export-folder">
        <code>{folder}</code>
        <Button size="small" icon={copied === folder ? Check : Copy} onPress={() => void copy(folder)}>
          {copied === folder ? 'Copied' : 'Copy folder path'}
        </Button>
      </div>
      <ul className="export-files" aria-label="Files">
        {files.map(file => (
          <li key={file}>
            <FileText aria-hidden size={15} strokeWidth={1.75} />
            <span>{nameOf(file)}</span>
            <IconButton
              label={copied === file ? 'Copied' : `Copy path of ${nameOf(file)}`}
              icon={copied === file ? Check : Copy}
              size="small"
              onPress={() => void copy(file)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

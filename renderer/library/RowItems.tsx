import { Copy, PencilLine, Trash2 } from 'lucide-react'
import type { ArticleSummary } from '../../electron/contract.ts'
import { MenuItem, MenuSeparator } from '../app/ui/menu-items.tsx'
import { duplicateArticle, trashArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { showDialog } from '../app/workbench/workbench.ts'

/** What can be done with one article of the list. */
export function RowItems({ article }: { article: ArticleSummary }) {
  const workbench = useWorkbench()
  const { path } = article
  return (
    <>
      <MenuItem
        icon={PencilLine}
        shortcut="F2"
        onAction={() => showDialog(workbench, { kind: 'rename', path })}
      >
        Rename the file…
      </MenuItem>
      <MenuItem
        icon={Copy}
        isDisabled={Boolean(article.damaged)}
        onAction={() => void duplicateArticle(workbench, path)}
      >
        Duplicate
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} danger shortcut="Delete" onAction={() => void trashArticle(workbench, path)}>
        Move to the trash
      </MenuItem>
    </>
  )
}

import { useEffect, useState } from 'react'
import { ProgressBar } from '../app/ui/progress.tsx'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'

/** How far the desk is with reading a library it does not know yet, or one of which much has changed. Nothing at other times. */
export function IndexProgress() {
  const { desk } = useWorkbench()
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => desk.on('index.progress', setProgress), [desk])
  const { done, total } = progress
  if (done >= total) return null
  return (
    <div
      className="library-progress"
      title={`${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles read`}
    >
      <ProgressBar label="Reading the articles" value={done} max={total} />
    </div>
  )
}

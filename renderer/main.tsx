import './app/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { hearNoTyping } from './app/hear-no-typing.ts'
import { showProblem } from './app/ui/toast.tsx'
import { createWorkbench } from './app/workbench/workbench.ts'
import { connectDesk } from './desk/connect.ts'
import { openSession } from './session/open.ts'

/** The faces of the first screen; waiting for them beside the desk's answer keeps the lines from jumping. */
const FACES = ['400 13px "Inter Variable"', '600 15px "Source Serif 4 Variable"']

async function start(root: HTMLElement): Promise<void> {
  const fonts = Promise.allSettled(FACES.map(face => document.fonts.load(face)))
  const desk = await connectDesk()
  const [state] = await Promise.all([desk.call('desk.state', {}), fonts])
  if (!state.ok) return sayWhy(root, state.error.message)
  const workbench = createWorkbench(desk, state.value, (through, path) =>
    openSession(through, path, showProblem),
  )
  hearNoTyping(root)
  hearNoTyping(document.body)
  // Only `onSelect` is made of it, which no part of the window has.
  const rooted = hearNoTyping(document, 'selectionchange')
  const window = createRoot(root)
  rooted()
  hearNoTyping(document)
  window.render(
    <StrictMode>
      <App workbench={workbench} desk={desk} />
    </StrictMode>,
  )
}

/** The window could not start: says so in words instead of staying blank. */
function sayWhy(root: HTMLElement, reason: string): void {
  createRoot(root).render(
    <main className="start-problem">
      <h1>Copydesk could not start</h1>
      <p>{reason}</p>
      <p>Close this window and start Copydesk again.</p>
    </main>,
  )
}

const root = document.querySelector<HTMLElement>('#root')
if (!root) throw new Error('The page has no #root')
void start(root)

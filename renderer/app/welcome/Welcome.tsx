import { FolderOpen, FolderPlus } from 'lucide-react'
import { runCommand } from '../commands/commands.ts'
import { Button } from '../ui/index.ts'
import { openArticle } from '../workbench/open-article.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import './welcome.css'

/** What a first start shows beside the sample newsroom: where one is, how to look around, and how to have a newsroom of one's own. */
export default function Welcome() {
  const workbench = useWorkbench()
  const sample = useWorkbenchState(state => state.desk.workspace)
  return (
    <div className="welcome">
      <article>
        <p className="welcome-kicker">Welcome</p>
        <h2>A newsroom that is yours, on your own disk</h2>
        <p className="welcome-standfirst">
          Copydesk keeps every article as a plain file in a folder you choose. Nothing leaves this machine,
          and it all works without a network.
        </p>
        <hr />
        <div className="welcome-actions">
          <Button
            variant="primary"
            icon={FolderPlus}
            onPress={() => runCommand(workbench, 'create-newsroom')}
          >
            Create your newsroom
          </Button>
          <Button icon={FolderOpen} onPress={() => runCommand(workbench, 'open-newsroom')}>
            Open a newsroom
          </Button>
        </div>
        {sample && <LookAround name={sample.name} />}
      </article>
    </div>
  )
}

/** What to try in the sample newsroom, in the order of a story's way. */
function LookAround({ name }: { name: string }) {
  const workbench = useWorkbench()
  const first = useWorkbenchState(state => state.articles?.find(article => !article.damaged))
  return (
    <section>
      <h3>Or look around first</h3>
      <p>On the left is {name}, a sample newsroom. It is a private copy: change what you like.</p>
      <ol>
        <li>
          {first ? (
            <button
              type="button"
              className="welcome-link"
              onClick={() => void openArticle(workbench, first.path)}
            >
              Open “{first.headline || 'Untitled article'}”
            </button>
          ) : (
            'Open a story from the library'
          )}{' '}
          and type. It is saved as you go; the state stands at the bottom left.
        </li>
        <li>
          Sign off a quotation under “Quotes”, then change a letter of it and see the sign-off go stale.
        </li>
        <li>Import a raw wire story with its repeats and ad lines, and watch it come out clean.</li>
        <li>Export the finished page as HTML, Markdown or plain text.</li>
      </ol>
    </section>
  )
}

import { spawn } from 'node:child_process'
import { createOpener } from './external-links.ts'

/** The system's own command that opens an address. None of them goes through a shell, so nothing in an address can become a command. */
function openCommand(address: string): [command: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', [address]]
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  return ['xdg-open', [address]]
}

/** Hands an address to the system. Resolves once the system took it, rejects where there is nothing that could. */
export function handToSystem(address: string): Promise<void> {
  const [command, args] = openCommand(address)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}

/** Opens web pages and mail for the browser host, by the same rules as in Electron. */
export const openOutside = createOpener(handToSystem)

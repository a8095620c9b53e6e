// Kept free of newer syntax and of imports, so that an old Node can still read it and say what is wrong.

/** The oldest Node that Vite, Vitest and these scripts run on: it reads TypeScript without a flag. */
const OLDEST = [22, 18]

/** Ends with one clear line where Node is too old. On Linux and Windows `npm` brings Node 24 along, so this is about macOS. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(
    `Copydesk needs Node ${OLDEST.join('.')} or newer here, 24 is best; this is Node ${process.versions.node}. ` +
      'Get it from nodejs.org and run the command again.',
  )
  process.exit(1)
}

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './build/root.ts'

/** file → what it imports there, and whether the layers allow it. */
const CASES: [file: string, specifier: string, allowed: boolean][] = [
  ['article/checks/a.ts', 'zod', true],
  ['article/checks/b.ts', '../blocks/registry.ts', true],
  ['article/checks/c.ts', 'node:fs', false],
  ['article/checks/d.ts', 'react', false],
  ['article/checks/e.ts', '../../electron/contract.ts', false],
  ['article/checks/f.ts', '../../renderer/session/types.ts', false],
  ['article/checks/g.ts', '../blocks/image/editor.tsx', false],
  ['article/blocks/image/a.ts', '../text.ts', true],
  ['article/blocks/image/b.ts', '../../inline.ts', true],
  ['article/blocks/image/c.ts', '../quote/schema.ts', false],
  ['article/blocks/image/html.ts', 'lexical', false],
  ['article/blocks/image/editor.tsx', 'lexical', true],
  ['article/blocks/list/editor.tsx', '../../../renderer/editor/kit/box.tsx', true],
  ['article/blocks/quote/editor.tsx', '../../../renderer/app/App.tsx', false],
  ['article/blocks/divider/editor.tsx', '../image/editor.tsx', false],
  ['article/blocks/heading/editor.tsx', 'node:fs', false],
  ['electron/desk/articles/a.ts', 'node:fs', true],
  ['electron/desk/articles/b.ts', '../../../article/article.ts', true],
  ['electron/desk/articles/c.ts', 'electron', false],
  ['electron/desk/articles/d.ts', '../../host/server.ts', false],
  ['electron/desk/e.ts', '../host/desk-service.ts', true],
  ['electron/desk/f.ts', '../../renderer/session/types.ts', false],
  ['electron/desk/g.ts', '../../article/blocks/image/editor.tsx', false],
  ['electron/host/a.ts', 'electron', false],
  ['electron/main.ts', 'electron', true],
  ['renderer/app/a.ts', '../../electron/contract.ts', true],
  ['renderer/app/b.ts', '../../electron/desk/desk.ts', false],
  ['renderer/app/c.ts', 'node:path', false],
  ['renderer/app/d.ts', '../../article/blocks/image/editor.tsx', true],
  ['renderer/app/e.ts', 'electron', false],
]

const folder = mkdtempSync(join(tmpdir(), 'copydesk-layers-'))
let refused: Set<string>

beforeAll(() => {
  copyFileSync(`${root}.oxlintrc.json`, join(folder, '.oxlintrc.json'))
  for (const [file, specifier] of CASES) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `import { thing } from '${specifier}'\n\nexport const used = thing()\n`)
  }
  const run = spawnSync(
    process.execPath,
    [`${root}node_modules/oxlint/bin/oxlint`, '-c', '.oxlintrc.json', '-f', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] }
  refused = new Set(
    diagnostics.filter(found => found.code.includes('no-restricted-imports')).map(found => found.filename),
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the layers, as lint holds them', () => {
  test.each(CASES)('%s importing %s is allowed: %s', (file, _, allowed) => {
    expect(refused.has(file)).toBe(!allowed)
  })
})

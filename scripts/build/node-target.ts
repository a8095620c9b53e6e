import { builtinModules } from 'node:module'
import { defineConfig, type UserConfig } from 'vite'
import { root } from './root.ts'

interface NodeTarget {
  /** Source file, relative to the root. */
  entry: string
  /** Folder and file under `out/`. */
  folder: string
  file: string
  format: 'es' | 'cjs'
  target: string
  define?: Record<string, string>
}

/**
 * One file that runs outside the window. Every dependency is bundled, so that neither the packaged app nor an installed command needs
 * `node_modules`; only Electron and Node's own modules stay imports.
 */
export function nodeTarget({ entry, folder, file, format, target, define = {} }: NodeTarget): UserConfig {
  return defineConfig({
    root,
    publicDir: false,
    define,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: `${root}out/${folder}`,
      emptyOutDir: false,
      target,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: `${root}${entry}`,
        external: ['electron', 'fsevents', ...builtinModules, /^node:/],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  })
}

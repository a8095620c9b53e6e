import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { englishOnly } from './english-only.ts'
import { root } from './root.ts'

/**
 * Stands in the built page where each response puts a fresh nonce, so that a style element which a library adds at run time can be
 * allowed without opening the policy to every inline style.
 */
export const NONCE_PLACEHOLDER = 'COPYDESK-NONCE'

/** The window: the same files for the Electron host and for the browser host. */
export default defineConfig({
  root: `${root}renderer`,
  base: '/',
  plugins: [englishOnly(), react()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  worker: { format: 'es' },
  build: {
    outDir: `${root}out/renderer`,
    emptyOutDir: true,
    target: 'chrome146',
    // A font or picture as a data: address inside a style sheet would need a wider policy, and is fetched even where it is not used.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    sourcemap: true,
  },
})

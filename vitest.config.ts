import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{article,electron,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/{security,roundtrip,faults}/**/*.test.ts',
    ],
    environment: 'node',
    // Style sheets are left out of unit tests, but for those that a test reads.
    css: { include: /\?raw$/ },
    testTimeout: 20_000,
  },
})

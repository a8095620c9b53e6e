import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{article,electron,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/{security,roundtrip,faults}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
  },
})

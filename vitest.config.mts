import { defineConfig } from 'vitest/config';
import { forTests } from './server/property-classes.mjs';

export default defineConfig({
  plugins: [forTests],
  // All cores: the default leaves one idle, which of two is half.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: '100%' },
});

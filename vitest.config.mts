import { defineConfig } from 'vitest/config';

// All cores: the default leaves one idle, which of two is half.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: '100%' } });

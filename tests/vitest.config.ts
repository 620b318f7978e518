import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['site/**'],
    testTimeout: 30_000,
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Of its own, because the workspace's vite.config.ts builds the demo portal. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { 'node:fs/promises': resolve(import.meta.dirname, 'no-files.ts') } },
});

import { defineConfig } from 'vite';

/** Of its own, because the workspace's vite.config.ts builds the demo portal. */
export default defineConfig({
  publicDir: false,
  // How long Storybook's own plugins take is no warning of ours.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Least permissions: portals of the Chinese government only; any other site by the reader's own click (activeTab)
 * or by a site the reader adds in the options (optional, revocable).
 */
export default defineConfig({
  manifestVersion: 3,
  outDir: process.env.MINGJIAN_OUT ?? '.output',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    // The gate, declared by hand: an unlisted script has no wrapper, and every byte of it is paid on every portal page.
    content_scripts: [{ matches: ['*://*.gov.cn/*'], js: ['portal.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    icons: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png', 128: '/icons/128.png' },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+M' }, description: '__MSG_cmdTogglePanel__' },
      'toggle-marks': { suggested_key: { default: 'Alt+L' }, description: '__MSG_cmdToggleMarks__' },
      'next-mark': { suggested_key: { default: 'Alt+J' }, description: '__MSG_cmdNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+K' }, description: '__MSG_cmdPreviousMark__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mingjian@mingjian.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { EXTENSION_KEY, GECKO_ID } from './lib/extension-id';
import { rulesWithoutExamples } from './scripts/build/rules-without-examples';

/** Extension pages load nothing from anywhere but the package, and send nothing anywhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [rulesWithoutExamples(), preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { sourcemap: false, target: ['chrome123', 'firefox140'] },
  }),
  zip: { excludeSources: ['tests/pages/**', '.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', browser === 'firefox' ? 'menus' : 'contextMenus'],
    // The launcher waits there, and a click on a button of the page grants no `activeTab`. The same hosts as its content script.
    host_permissions: ['https://docs.google.com/*', 'https://www.notion.so/*', 'https://app.notion.com/*'],
    // Asked for site by site, when the user switches one on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_name__' },
    // No arrow keys: Google Docs moves paragraphs with Alt+Shift+Up and Down. Alt+Shift+A opens a menu there.
    commands: {
      check: {
        // Chromium keeps Alt+Shift+R for itself (seen on Linux with 156) and would leave the command without a key.
        suggested_key:
          browser === 'firefox'
            ? { default: 'Alt+Shift+R' }
            : { default: 'Alt+Shift+R', linux: 'Alt+Shift+E', windows: 'Alt+Shift+E' },
        description: '__MSG_commandCheck__',
      },
      'next-finding': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
      'switch-focus': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandSwitchFocus__' },
      'apply-suggestion': { description: '__MSG_commandApply__' },
      'ignore-finding': { description: '__MSG_commandIgnore__' },
    },
    // Written out because WXT's own content scripts weigh three times what this one does.
    content_scripts: [
      {
        matches: ['https://docs.google.com/document/*', 'https://www.notion.so/*', 'https://app.notion.com/*'],
        run_at: 'document_idle',
        js: ['starter.js'],
      },
    ],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: EXTENSION_KEY, minimum_chrome_version: '123' }),
  }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageBridge } from '../lib/editors/google-docs/page-bridge';
import { EXTENSION_ID } from '../lib/extension-id';

/** Google Docs, page world: has no extension API, so that the id is built in. Does nothing until the content script asks. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => startPageBridge(window, EXTENSION_ID),
});

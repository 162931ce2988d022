import { fakeBrowser } from 'wxt/testing/fake-browser';

// Import this file first and for its effect: the storage library looks for the browser when it is loaded.
Object.assign(globalThis, { browser: fakeBrowser });

// Finds the browsers that the demo and the end-to-end tests drive. Plain JavaScript: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const home = homedir();
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

/** Branded Chrome is missing on purpose: it no longer takes `--load-extension`. */
const CHROMIUM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programs.flatMap(folder => [
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

const FIREFOX = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programs.map(folder => join(folder, 'Mozilla Firefox', 'firefox.exe')),
};

const first = (own, known) => (own ? [own] : []).concat(known[process.platform] ?? []).find(existsSync) ?? null;

/** The Chromium-based browser to use, or `null`. The environment variable CHROMIUM names another one. */
export const findChromium = () => first(process.env.CHROMIUM, CHROMIUM);

/** The Firefox to use, or `null`. The environment variable FIREFOX names another one. */
export const findFirefox = () => first(process.env.FIREFOX, FIREFOX);

/** Flags that every Chromium of ours gets: nothing is fetched, and root (as in a container) may start it. */
export const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

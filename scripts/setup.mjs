// Installs what is missing: packages, and a browser where it can be had. Plain JavaScript for Node 20 or newer.
//   node scripts/setup.mjs            what `npm start` needs
//   node scripts/setup.mjs --tests    what `npm test` needs as well
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const forTests = process.argv.includes('--tests');

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  return !error && status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  stop(`Afterward needs Node 20 or newer; this is ${process.versions.node}. Install one from nodejs.org.`);

/** Whether the packages installed in a folder are those of its lock file: npm leaves a copy of it behind. */
function packagesAreFresh(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function installPackages(folder, what) {
  if (packagesAreFresh(folder)) return;
  console.log(`Installing ${what} …`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder }))
    stop('npm could not install the packages. Is the npm registry in reach? Then run `npm ci` to see why.');
}

installPackages(root, 'packages');

const pages = join(root, 'tests', 'pages');
if (forTests) {
  installPackages(pages, 'the editors that the tests write in');
  if (!run('npm', ['run', '--silent', 'build'], { cwd: pages })) stop('The editor pages could not be built.');
}

const has = program => (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, program)));
const byApt = process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');

const wanted = [
  { name: 'Chromium', isThere: () => findChromium() !== null, debian: ['chromium'], needed: true },
  ...(forTests
    ? [
        { name: 'Firefox', isThere: () => findFirefox() !== null, debian: ['firefox-esr'], needed: true },
        { name: 'Xvfb', isThere: () => has('Xvfb'), debian: ['xvfb', 'xauth'], needed: process.platform === 'linux' },
        // The kept pictures are compared in them; elsewhere that comparison is left out.
        {
          name: 'DejaVu fonts',
          isThere: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
          debian: ['fonts-dejavu-core'],
          needed: byApt,
        },
        { name: 'xdotool', isThere: () => has('xdotool'), debian: ['xdotool'], needed: process.platform === 'linux' },
      ]
    : []),
];

const missing = wanted.filter(({ isThere, needed }) => needed && !isThere());
if (missing.length > 0 && byApt) {
  console.log(`Installing ${missing.map(({ name }) => name).join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.flatMap(({ debian }) => debian)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const still = missing.filter(({ isThere }) => !isThere());
if (still.length > 0) {
  const names = still.map(({ name }) => name).join(', ');
  stop(
    `Not found: ${names}. Install it (Debian: sudo apt-get install ${still.flatMap(({ debian }) => debian).join(' ')}), or name a browser of yours by CHROMIUM=… or FIREFOX=…, and run this again.`,
  );
}

import { execFileSync, spawn } from 'node:child_process';

/** An X display without a screen, for what only a real pointer and keyboard can show: the browser's own menus and keys. */
export interface Display {
  /** What DISPLAY must be set to. */
  readonly name: string;
  click(x: number, y: number, button?: 1 | 3): void;
  move(x: number, y: number): void;
  /** Presses keys by their X names, one after the other: `alt+shift+r`, `Up`. */
  press(...keys: readonly string[]): void;
  close(): void;
}

export async function openDisplay(width = 1400, height = 900): Promise<Display> {
  // Xvfb picks a free number itself and writes it to file descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.once('error', () => reject(new Error('Xvfb is not installed: run `node scripts/setup.mjs --tests`.')));
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.on('data', chunk => {
      told += chunk;
      if (told.includes('\n')) resolve(told.trim());
    });
  });
  const name = `:${number}`;
  const xdotool = (...args: readonly (string | number)[]) =>
    void execFileSync('xdotool', args.map(String), { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    click: (x, y, button = 1) => xdotool('mousemove', x, y, 'click', button),
    move: (x, y) => xdotool('mousemove', x, y),
    press(...keys) {
      for (const key of keys) xdotool('key', '--delay', 40, key);
    },
    close: () => void server.kill(),
  };
}

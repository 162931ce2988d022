import type { Engine } from '../../lib/review/ports';

let loading: Promise<Engine> | null = null;

/** The engine, from its own script in the package: the page is painted before it loads, and it loads once. */
export function loadEngine(): Promise<Engine> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/engine.js';
    script.addEventListener('load', () => {
      if (globalThis.afterwardEngine) resolve(globalThis.afterwardEngine);
      else reject(new Error('engine.js ran but left no engine behind.'));
    });
    script.addEventListener('error', () => reject(new Error('engine.js is missing from the package.')));
    document.head.append(script);
  });
  return loading;
}

import type { Language } from '../../lib/i18n/languages';
import type { Engine } from '../../lib/review/ports';

const loading = new Map<string, Promise<void>>();

/** The engine in a language, from scripts of the package: the page is painted before they load, and each loads once. */
export async function loadEngine(language: Language): Promise<Engine> {
  if (language === 'de') await load('/german.js');
  await load('/engine.js');
  if (!globalThis.afterwardEngine) throw new Error('engine.js ran but left no engine behind.');
  return globalThis.afterwardEngine.speaking(language);
}

function load(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} is missing from the package.`)));
    document.head.append(script);
  });
  loading.set(address, loaded);
  return loaded;
}

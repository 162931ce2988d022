import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { it } from 'vitest';

const FILE = new URL('../e2e/results/editors.json', import.meta.url);

/** What was seen of one editor, by behaviour. */
export interface EditorRow {
  readonly page: string;
  readonly title: string;
  readonly chromium?: Readonly<Record<string, boolean>>;
  readonly firefox?: Readonly<Record<string, boolean>>;
}

/** Notes what works in which editor, for the table that `npm run docs` writes. */
export interface Notebook {
  /** A test of one behaviour: noted as failed unless it gets to its end. */
  behaves(page: string, behaviour: string, name: string, run: () => Promise<void>, how?: 'beside others'): void;
  /** Renews what this run has seen, and leaves the rest of the file as it was. */
  save(): Promise<void>;
}

/** Opens the notebook for some editors in one browser. */
export function openNotebook(
  browser: 'chromium' | 'firefox',
  editors: readonly { readonly page: string; readonly title: string }[],
): Notebook {
  const seen: Record<string, Record<string, boolean>> = {};
  const note = (page: string, behaviour: string, works: boolean) => {
    seen[page] = { ...seen[page], [behaviour]: works };
  };
  return {
    behaves(page, behaviour, title, run, how) {
      it(title, how === 'beside others' ? { concurrent: true, timeout: 300_000 } : {}, async () => {
        note(page, behaviour, false);
        await run();
        note(page, behaviour, true);
      });
    },
    async save() {
      const rows: EditorRow[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
      for (const { page, title } of editors) {
        const at = rows.findIndex(row => row.page === page);
        const row = rows[at];
        rows.splice(at < 0 ? rows.length : at, 1, {
          ...row,
          page,
          title,
          [browser]: { ...row?.[browser], ...seen[page] },
        });
      }
      await mkdir(new URL('.', FILE), { recursive: true });
      await writeFile(FILE, `${JSON.stringify(rows, null, 2)}\n`);
    },
  };
}

// Bundles each src/*.{ts,tsx} into dist/, with a page of the same name around it.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const from = join(here, 'src');
const to = join(here, 'dist');

/** Scripts that pages share and that are no page. */
const SHARED = new Set(['story', 'page']);

const sources = (await readdir(from)).filter(
  file => /\.tsx?$/.test(file) && !SHARED.has(basename(file, extname(file))),
);
await rm(to, { recursive: true, force: true });
await mkdir(to);
const { metafile } = await build({
  entryPoints: sources.map(file => join(from, file)),
  bundle: true,
  format: 'iife',
  conditions: ['style'],
  target: 'es2022',
  outdir: to,
  jsx: 'automatic',
  tsconfigRaw: '{}',
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  loader: { '.ttf': 'dataurl', '.svg': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl' },
  logLevel: 'error',
  minify: true,
  metafile: true,
});
const styled = new Set(Object.keys(metafile.outputs).map(file => basename(file)));
for (const file of sources) {
  const name = basename(file, extname(file));
  const style = styled.has(`${name}.css`) ? `<link rel="stylesheet" href="${name}.css">` : '';
  await writeFile(
    join(to, `${name}.html`),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
${style}
<style>body { font: 16px/1.5 sans-serif; margin: 24px; max-width: 640px; } #editor { min-height: 120px; }</style>
</head>
<body>
<div id="editor"></div>
<script src="${name}.js"></script>
</body>
</html>
`,
  );
}

// Fits the verdict's scorers to the labelled drafts and writes lib/engine/judge/weights.ts: `npx tsx scripts/fit-verdict.ts`.
// The evidence comes from held-out readings, so that the scorers learn from sections as good as those of an unseen draft.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SCORERS } from '../lib/engine/judge/weights';
import { fitScorers, verdictRows } from './verdict-rows';

const TARGET = fileURLToPath(new URL('../lib/engine/judge/weights.ts', import.meta.url));

const written = (
  scorers: typeof SCORERS,
): string => `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted figures, whatever they look like
import type { Question } from './questions';
import type { Scorer } from './score';

/** Fitted by \`scripts/fit-verdict.ts\` from the labelled drafts; not edited by hand. */
export const SCORERS: Readonly<Record<Question, Scorer>> = {
${Object.entries(scorers)
  .map(([question, { bias, weights }]) => {
    const lines = Object.entries(weights).map(
      ([name, weight]) => `      ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`,
    );
    return `  '${question}': {\n    bias: ${bias},\n    weights: {\n${lines.join('\n')}\n    },\n  },`;
  })
  .join('\n')}
};
`;

writeFileSync(TARGET, written(fitScorers(verdictRows())));

import type { Severity } from '../report';

/** Gravest first. */
export const SEVERITY_RANK = { high: 0, medium: 1, hint: 2 } as const satisfies Record<Severity, number>;

import * as z from 'zod/mini';
import { PACE, PANEL_WIDTH, PHRASES, TARGET } from './limits';

// Extension pages forbid building code from strings, and zod would try.
z.config({ jitless: true });

/** The version of the stored shape. `migrations.ts` lifts older ones. */
export const SETTINGS_VERSION = 1;

const phrases = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(PHRASES.longest)))
  .check(z.maxLength(PHRASES.most));
const minutes = z.number().check(z.minimum(TARGET.min), z.maximum(TARGET.max));

export const ignoredSchema = z.strictObject({
  scope: z.enum(['finding', 'draft', 'rule']),
  rule: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  quote: z.string(),
  title: z.string(),
  /** When it was ignored, in ms since 1970. */
  at: z.number().check(z.nonnegative()),
  /** The draft that it holds for; scope `draft` only. */
  draft: z.exactOptional(z.string()),
});

export const panelSchema = z.strictObject({
  /** CSS px. */
  width: z.int().check(z.minimum(PANEL_WIDTH.min), z.maximum(PANEL_WIDTH.max)),
  side: z.enum(['left', 'right']),
  collapsed: z.boolean(),
});

export const settingsSchema = z.strictObject({
  /** Per rule id: switched off, or another severity than its own. */
  rules: z.record(z.string().check(z.minLength(1)), z.enum(['off', 'high', 'medium', 'hint'])),
  words: z.strictObject({
    /** Names that count as a group that can be blamed. */
    teams: phrases,
    /** Phrases that are never marked. */
    neverFlag: phrases,
  }),
  /** Words spoken in a minute. */
  pace: z.int().check(z.minimum(PACE.min), z.maximum(PACE.max)),
  /** Speaking time to aim at, in minutes. */
  target: z
    .strictObject({ min: minutes, max: minutes })
    .check(z.refine(({ min, max }) => min <= max, 'The shortest time is longer than the longest.')),
  marksLook: z.enum(['lines', 'tint']),
  /** Origins where the extension is always offered. */
  sites: z.array(z.string().check(z.regex(/^https?:\/\/[^/\s?#]+$/))),
  language: z.enum(['auto', 'en', 'de']),
  ignored: z.array(ignoredSchema),
  panel: panelSchema,
});

export const keptCheckSchema = z.strictObject({
  /** The draft that was checked. */
  draft: z.string(),
  /** When, in ms since 1970. */
  at: z.number().check(z.nonnegative()),
  words: z.number().check(z.nonnegative()),
  minutes: z.number().check(z.nonnegative()),
  level: z.enum(['strong', 'close', 'needs-work']),
  findings: z.array(z.strictObject({ id: z.string(), rule: z.string(), title: z.string(), quote: z.string() })),
  steps: z.record(z.string(), z.enum(['done', 'weak', 'missing'])),
  /** The draft's text, only where the user asked to keep it. */
  text: z.exactOptional(z.string()),
});

/** The same value with every field and list read-only. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>;
export type RuleSetting = Settings['rules'][string];
export type StoredIgnored = Settings['ignored'][number];
export type StoredCheck = DeepReadonly<z.infer<typeof keptCheckSchema>>;

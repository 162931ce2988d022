import { findNodeAtLocation, type JSONPath, type ParseError, parseTree } from 'jsonc-parser';
import * as z from 'zod/mini';
import { migrate } from './migrations';
import { SETTINGS_VERSION, type Settings, settingsSchema } from './schema';

/** Marks a file as ours. */
const KIND = 'afterward-settings';

const envelopeSchema = z.object({ kind: z.literal(KIND), version: z.int().check(z.minimum(1)), settings: z.unknown() });
const fileSettingsSchema = z.partial(settingsSchema);

/** Why a file was not taken, and the place to look at (counted from 1). */
export interface Refusal {
  readonly ok: false;
  /** `syntax`: no JSON. `kind`: JSON, but not our settings. `newer`: made by a later version. `value`: one value does not fit. */
  readonly reason: 'syntax' | 'kind' | 'newer' | 'value';
  readonly line: number;
  readonly column: number;
  /** The field that does not fit, as in `panel.width`; empty where no field is to blame. */
  readonly field: string;
}

export type Imported = { readonly ok: true; readonly settings: Partial<Settings> } | Refusal;

/** All settings as the text of one JSON file. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;

/** Reads a settings file. Fields that it leaves out are left out of the result; nothing is taken from a file with a fault. */
export function importSettings(file: string): Imported {
  const text = file.replace(/^\uFEFF/, '');
  const content = parseJson(text);
  if (content === undefined) return refuse('syntax', text, syntaxFault(text));

  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success) return refuse('kind', text, 0);
  const { version, settings } = envelope.data;
  if (version > SETTINGS_VERSION) return refuse('newer', text, placeOf(text, ['version']));

  const parsed = fileSettingsSchema.safeParse(migrate(settings, version, SETTINGS_VERSION));
  if (parsed.success) return { ok: true, settings: parsed.data as Partial<Settings> };
  const path = firstFault(parsed.error.issues);
  return refuse('value', text, placeOf(text, ['settings', ...path]), path);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON text parses to `undefined`; `syntaxFault` finds the place.
  }
}

function firstFault([issue]: readonly z.core.$ZodIssue[]): JSONPath {
  const path = (issue?.path ?? []).filter(part => typeof part !== 'symbol');
  return issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}

function syntaxFault(text: string): number {
  const faults: ParseError[] = [];
  parsePatiently(text, faults);
  return faults[0]?.offset ?? 0;
}

/** Where the value at a path begins, or that of its nearest ancestor when it is absent. */
function placeOf(text: string, path: JSONPath): number {
  const root = parsePatiently(text);
  for (let depth = path.length; root && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return 0;
}

function parsePatiently(text: string, faults: ParseError[] = []) {
  try {
    return parseTree(text, faults, { disallowComments: true });
  } catch {
    return undefined; // Nested deeper than the stack is high: the place can't be told, the refusal stands.
  }
}

function refuse(reason: Refusal['reason'], text: string, offset: number, path: JSONPath = []): Refusal {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { ok: false, reason, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, field: path.join('.') };
}

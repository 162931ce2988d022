import * as z from 'zod/mini';
import type { DeepReadonly } from './schema';

/** A value that fits the schema, and the paths of what did not and was replaced by its fallback or dropped. */
export interface Repaired<T> {
  readonly value: T;
  readonly lost: readonly string[];
}

/**
 * Makes outside data fit a schema and keeps as much of it as can be kept: objects are mended field by field, lists and
 * records lose only the entries that don't fit. What is absent takes its fallback and is not counted as lost.
 */
export function repair<T>(
  schema: z.ZodMiniType<T>,
  found: unknown,
  fallback: DeepReadonly<T>,
  path = '',
): Repaired<DeepReadonly<T>> {
  if (found === undefined) return { value: fallback, lost: [] };
  const whole = z.safeParse(schema, found);
  if (whole.success) return { value: whole.data as DeepReadonly<T>, lost: [] };

  const parts = repairParts(schema, found, fallback, path);
  const mended = parts && z.safeParse(schema, parts.value);
  return mended?.success
    ? { value: mended.data as DeepReadonly<T>, lost: parts?.lost ?? [] }
    : { value: fallback, lost: [path] };
}

function repairParts(schema: unknown, found: unknown, fallback: unknown, path: string): Repaired<unknown> | null {
  if (schema instanceof z.ZodMiniObject && isRecord(found) && isRecord(fallback)) {
    const fields = Object.entries(schema.def.shape as Record<string, z.ZodMiniType>);
    const parts = fields.map(([name, field]) => {
      const here = path ? `${path}.${name}` : name;
      return [name, repair(field, Object.hasOwn(found, name) ? found[name] : undefined, fallback[name], here)] as const;
    });
    return {
      value: Object.fromEntries(parts.map(([name, part]) => [name, part.value])),
      lost: parts.flatMap(([, part]) => part.lost),
    };
  }
  if (schema instanceof z.ZodMiniArray && Array.isArray(found)) {
    const fits = found.map(entry => z.safeParse(schema.def.element as z.ZodMiniType, entry).success);
    return {
      value: found.filter((_, index) => fits[index]),
      lost: fits.flatMap((fit, index) => (fit ? [] : [`${path}[${index}]`])),
    };
  }
  if (schema instanceof z.ZodMiniRecord && isRecord(found)) {
    const single = ([name, value]: [string, unknown]) => z.safeParse(schema, { [name]: value }).success;
    const entries = Object.entries(found);
    return {
      value: Object.fromEntries(entries.filter(single)),
      lost: entries.filter(entry => !single(entry)).map(([name]) => `${path}.${name}`),
    };
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

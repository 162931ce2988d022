/** Per version: lifts the stored shape of the version before to it. The shape is whatever was stored, so each step checks what it touches. */
export type Migrations = Readonly<Record<number, (before: unknown) => unknown>>;

/** Version 1 is the first; none to lift yet. */
export const migrations: Migrations = {};

/** Lifts a value step by step from one version to another. */
export function migrate(value: unknown, from: number, to: number, steps: Migrations = migrations): unknown {
  let lifted = value;
  for (let version = from + 1; version <= to; version += 1) lifted = steps[version]?.(lifted) ?? lifted;
  return lifted;
}

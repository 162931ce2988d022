/** Titles of the rules, by rule id. English equals what the engine calls them. */
export const rules = {} as const;

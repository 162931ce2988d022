import type { UnitBody } from '../draft';
import type { Agent } from '../report';

const ACTORS: ReadonlyMap<string, Agent> = new Map([
  ...['i', "i'm", "i'd", "i've", "i'll", 'im', 'ive'].map(word => [word, 'I'] as const),
  ...['we', "we'd", "we've", "we'll", "we're", 'us'].map(word => [word, 'we'] as const),
  ...'they he she someone somebody everyone everybody people customers customer users user client clients support'
    .split(' ')
    .map(word => [word, 'they'] as const),
]);
const OWNERS: ReadonlyMap<string, Agent> = new Map([
  ['my', 'I'],
  ['our', 'we'],
]);
const PERSON =
  /^(?:manager|boss|colleague|teammate|lead|team|engineer|developer|dev|intern|junior|senior|tester|qa|pm|vendor|analyst|designer|admin|director|founder|ceo|cto|teacher|nurse|driver|accountant|merchant|visitor|partner|company|provider|reviewer|contractor|sre|ops|finance|marketing|sales|product|management|agent|operator|mechanic|friend|wife|husband|student|patient|member|player|reader|farmer|grower)s?$/;
const CLIPPED =
  /^(?:rolled|reverted|fixed|added|wrote|switched|turned|disabled|killed|pushed|shipped|deployed|missed|forgot|changed|built|ran|put|set|noticed|found|told|called|restored|restarted|made|took|went|got|asked|learned|learnt|checked|tested|skipped|introduced|patched|moved)$/;

/** Who acts in a unit: the first person named as acting; `nobody` where only things act or the passive hides who did. */
export function agentOf({ tokens }: UnitBody): Agent {
  let other: Agent | null = null;
  for (const [index, { normal, text }] of tokens.entries()) {
    const actor = ACTORS.get(normal);
    if (actor === 'I' || actor === 'we') return other === 'they' && index > 8 ? other : actor;
    if (actor) other ??= actor;
    const next = tokens[index + 1]?.normal ?? '';
    const owner = OWNERS.get(normal);
    if (owner && PERSON.test(next)) other ??= owner === 'we' && /^teams?$/.test(next) ? 'we' : 'they';
    if (
      index > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^(?:said|wrote|called|rang|asked|told|noticed|saw|found|spotted|phoned|pinged|pushed|merged|reported)$/.test(
        next,
      )
    )
      other ??= 'they';
    if (
      PERSON.test(normal) &&
      index < 6 &&
      /^(?:the|a|an|one|another|that|some|every)$/.test(tokens[index - 1]?.normal ?? '')
    )
      other ??= 'they';
  }
  if (other) return other;
  // Notes leave the “I” out: “rolled back at 14:02”.
  return CLIPPED.test(tokens[0]?.normal ?? '') ? 'I' : 'nobody';
}

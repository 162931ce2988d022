import type { Kind } from '../report';

/** The ladder of prevention, strongest first: what a measure must say to stand on that rung. Own list. */
const LADDER: readonly (readonly [number, RegExp])[] = [
  [
    9,
    /\b(?:impossible|by construction|unrepresentable|no longer (?:be )?(?:possible|exists?|constructed|expressed|written)|cannot (?:be )?(?:constructed|express\w*|represent\w*|exist|even|physically|occur|happen at all)|can't (?:be )?(?:constructed|expressed|represented|physically|even)|can no longer|physically (?:can'?t|cannot)|(?:whole|entire) class (?:of \w+ )?(?:is |was )?(?:gone|removed|eliminated)|(?:removed|eliminates?|retired) the (?:whole|entire|possibility)|there is no way (?:left )?to)\b/i,
  ],
  [
    8,
    /\b(?:(?:safe )?defaults? (?:is|are|to|was|now|off)|by default|off unless|opt[- ]in|types?|typed|compilers?|(?:won't|not|refuses? to) compile|enum|constraints?|not null|unique (?:key|index)|foreign key|idempoten\w+|fail[- ](?:safe|closed)|read[- ]only|least privilege|permissions?|transactions?|circuit breakers?|rate limit\w*|kill switch\w*|soft[- ]delet\w+|connection limit|quotas?|hard limit)\b/i,
  ],
  [
    7,
    /\b(?:(?:fails?|breaks?|blocks?|stops?|gates?|rejects?|refuses?|red) (?:the |a |any |every |each )?(?:\w+ )?(?:build|deploy\w*|merges?|release|pipeline|pull request|pr|rollout|roll-out|promotion|job)|blocks?|refuses?|rejects?|gates?|gated|lint(?:er|s)?|lint rule|static analysis|pre-?commit|pre-?merge|schema (?:check|validation)|validat\w+|ci|pipeline|canary|canaries|automatic(?:ally)? (?:rolls?|revert\w*|stops?|halts?)|auto-?rollback|automatic rollback|staged roll-?outs?|gradual\w*|dry[- ]run)\b/i,
  ],
  [
    6,
    /\b(?:alerts?|alarms?|pages?|paged|pager|monitor\w*|dashboards?|metrics?|probes?|heartbeats?|watchdog|thresholds?|reconcil\w+|synthetic|telemetry|logging|tracing|slo)\b/i,
  ],
  [
    5,
    /\b(?:tests?|tested|testing|suite|fuzz\w*|fixtures?|simulat\w+|chaos|drills?|game day|benchmarks?|e2e|coverage|replay\w*)\b/i,
  ],
  [
    4,
    /\b(?:review\w*|checklists?|sign-?offs?|approv\w+|second pair|pairs?|pairing|post-?mortems?|retros?|retrospective|staging|freeze|rota|on-?call|rehears\w+|policy|rule|process|template|audit\w*|hand-?over|walk-?through)\b/i,
  ],
  [
    3,
    /\b(?:document\w*|docs|wiki|run-?books?|playbooks?|write-?ups?|wrote (?:it|this|that) up|guides?|guidelines?|handbook|readme|notes?|confluence|notion|onboarding)\b/i,
  ],
  [
    2,
    /\b(?:told|tell|talk\w*|shared?|sharing|presented|presentation|train\w*|workshops?|session|brown[- ]bag|reminded|announced?|mail(?:ed)?|slack|meeting|lessons?)\b/i,
  ],
];
const BY_KIND: Readonly<Record<Kind, number>> = { guardrail: 6, test: 5, process: 4, knowledge: 3 };

/** Where a measure stands on the ladder from 1 (be careful) to 9 (class of bug impossible); a vague promise stands lowest. */
export function rungOf(text: string, kinds: readonly Kind[]): number {
  if (kinds.length === 0) return /\b(?:told|tell|remind\w*|shared?|talk\w*|train\w*)\b/i.test(text) ? 2 : 1;
  const allowed = LADDER.find(([rung, pattern]) => pattern.test(text) && fits(rung, kinds));
  return allowed?.[0] ?? Math.max(...kinds.map(kind => BY_KIND[kind]));
}

/** A word alone does not move a measure off what its kind can do: “we share the type of bug” is no type, a “training table” no training. */
const fits = (rung: number, kinds: readonly Kind[]): boolean => {
  if (rung >= 8) return kinds.includes('guardrail');
  if (rung === 7) return kinds.includes('guardrail') || kinds.includes('test') || kinds.includes('process');
  if (rung === 6) return kinds.includes('guardrail');
  if (rung === 5) return kinds.includes('test');
  if (rung === 4) return kinds.includes('process') || kinds.includes('test');
  return kinds.includes('knowledge');
};

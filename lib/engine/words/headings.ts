import type { Section } from '../report';

/**
 * What headings and line labels announce. Provenance: own list, from the usual templates for incident reports and interview answers
 * (STAR, postmortem forms, status updates). Left out: words that head anything (“Notes”, “Summary”, “Action”).
 */
const ANNOUNCED: Readonly<Partial<Record<Section, string>>> = {
  bug: 'situation|task|context|background|set-?up|the set-?up|setting|impact|the impact|customer impact|user impact|business impact|damage|the damage|blast radius|scope|severity|symptoms?|the bug|bug|the incident|incident|the issue|issue|problem|the problem|what happened|what broke|what went wrong for users|what|what it did|who was affected|who was hit|who noticed|effect|effects|consequences?|where|when|who|system|the system|duration|affected|overview|summary|quick facts|facts|the story|cost|the cost|losses?|what users saw',
  detection:
    'detection|detected|detected by|discovery|discovered|found by|found|how we found out|how i found out|how we found it|how i found it|how we knew|how it surfaced|how it was found|how it came to light|finding it|noticing|noticed|noticed by|how we noticed|how i noticed|first sign|first signal|signal|alert|alerts|alerting|time to detect|ttd|mttd|how we learned of it|how it was detected|seen by|reported by|report',
  mitigation:
    'mitigation|mitigated|the mitigation|immediate mitigation|immediate|immediately|immediate response|immediate action|immediate actions|first response|response|first aid|stop|stopped|stopping it|stopping the bleeding|stop the bleeding|stop-?gap|workaround|work-?around|containment|contain|rollback|roll-?back|rolled back|recovery|time to mitigate|ttm|what we did first|what i did first|short term|damage control|emergency|hotfix|restore|restored|relief|first|quick fix|putting out the fire',
  'root-cause':
    'root cause|root causes|the root cause|cause|causes|the cause|why|why it happened|how it happened|reason|the reason|reasons|diagnosis|investigation|analysis|root cause analysis|rca|underlying cause|contributing factors?|contributing causes?|five whys|5 whys|trigger|triggers|mechanism|what went wrong|what was wrong|technical details?|explanation|the why|what caused it|why we missed it|how it got through|how it slipped through|why was it not caught|whys?',
  fix: 'fix|the fix|fixed|fixes|proper fix|real fix|permanent fix|long-?term fix|final fix|resolution|resolved|the resolution|solution|the solution|repair|the repair|repaired|correction|corrected|patch|the patch|remedy|remediation|how we fixed it|how i fixed it|cleanup|clean-?up|putting it right',
  prevention:
    "prevention|preventive measures?|prevented by|preventing recurrence|preventing it|preventing a repeat|what changed|what changed afterward|what changed afterwards|what has changed|what is different|what is different now|what is different today|what's different|what's different now|whats different now|whats diffrent now|what we changed|what i changed|what we did about it|changes|changes made|the changes|changed since|since then|since|afterward|afterwards|after|action items?|actions|follow-?ups?|follow-?up actions|next steps|steps taken|measures|measures taken|corrective actions?|guardrails?|safeguards?|improvements?|process changes?|new process|now|today|long-?term|still in place today|in place now|in place since|never again|so it cannot happen again|so that it can't happen again|how we prevent it|how we keep it from happening again|what we have done|what we have changed|what we set up|what we put in place|what we are doing|what we're doing|what we will do|tests?|testing|monitoring|process|alerting changes|tooling|postmortem|post-?mortem",
  reflection:
    "reflection|reflections|lessons?|lessons? learned|lessons? learnt|what i learned|what i learnt|what we learned|what we learnt|what i took from it|what i take from it|what it taught me|learnings?|the learning|takeaways?|takeaway for me|key takeaways?|the lesson|moral|moral of the story|closing|closing line|closing thoughts?|in hindsight|hindsight|retrospective|conclusion|looking back|ownership|my part|responsibility|apology|what i would do differently|what i'd do differently|growth|personal growth|thoughts|final thoughts|in closing",
  other:
    'action|result|results|timeline|timeline \\(utc\\)|notes?|intro|introduction|the question|question|answer|tl;?dr|disclaimer|appendix|update|updates|references|links',
};

const TABLE: readonly (readonly [Section, RegExp])[] = (Object.keys(ANNOUNCED) as Section[]).map(
  section => [section, new RegExp(`^(?:${ANNOUNCED[section]})$`)] as const,
);

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s*)?/u, '')
    .replace(/[^\p{L}\p{N})']+$/u, '')
    .replace(/\s+/g, ' ');

/** The section that a heading or label announces; `null` when it is not known as one. “Timeline” and the like announce `other`. */
export function headingSection(heading: string): Section | null {
  const name = plain(heading);
  if (name === '' || name.length > 48) return null;
  return TABLE.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

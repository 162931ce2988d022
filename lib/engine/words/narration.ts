/**
 * What tells a story about an incident from other prose.
 * Provenance: written for this project; left out: words that manuals use as often as stories do (“error”, “test”, “release” alone).
 */
export const NARRATION = {
  /** The question itself, repeated or pasted. */
  prompt:
    /^\s*(?:[-*•]\s*)?(?:please )?(?:walk (?:me |us )?through|tell (?:me|us) about|describe|talk (?:me|us) through|give (?:me|us) an example)\b/i,
  /** A question mark at the end. */
  question: /\?["'”’)\]]*\s*$/,
  /** A finite verb in the past. */
  past: /\b(?:was|were|had|did(?:n't| not)?|wasn't|weren't|hadn't|couldn't|went|came|got|broke|took|made|found|saw|knew|wrote|ran|put|sent|lost|kept|said|told|thought|felt|began|became|left|gave|fell|meant|spent|brought|built|caught|rang|woke|shut|cut|read|stood|held|paid|sat|grew|[a-z]{3,}(?:ed|[^e]d out))\b/,
  /** The teller speaks. */
  self: /\b(?:i|we|my|our|me|us|i'd|i'm|we'd|i've|we've|i'll|we'll)\b/,
  /** Something of somebody's went wrong, or was put right. */
  signs:
    /\b(?:bugs?|incidents?|outages?|downtime|post-?mortem|production|prod|live|went down|was down|broke|broken|crash\w*|roll(?:ed|ing)? ?back|rollback|revert\w*|hotfix\w*|deploy(?:ed|ment|s|ing)?|shipped|released?|pushed|migration|on-?call|paged|pager|alerts?|alarms?|root cause|rca|fix(?:ed|es)?|mistake|wrong|fail(?:ed|ure|s)?|lost|deleted|wiped|leak\w*|wrongly|twice|duplicat\w*|stopped|missing|complain\w*|customers? (?:called|wrote|rang|reported|noticed)|my fault|our fault|regression)\b/,
} as const;

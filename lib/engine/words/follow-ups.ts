import { TOLD } from './told';

/**
 * What in a draft invites a follow-up question, and the question.
 * Provenance: written for this project from the rubric; interviewers ask for the signal, the place and the proof.
 */
export const FOLLOW_UPS = {
  /** From this rung on the ladder a measure stops the bug by itself. */
  gateRung: 7,
  classGone:
    /\b(?:impossible|can(?:not|'t|’t) (?:\w+ ){0,4}(?:any ?more|at all|again|any longer|be (?:built|constructed|merged|written|published|started))|no longer (?:possible|compiles?|builds?)|refuses? to (?:compile|build|start|publish|accept)|by (?:design|construction)|whole (?:class|category|kind|family)|entire (?:class|category)|physically can(?:not|'t|’t))/i,
  postmortem:
    /\b(?:post-?mortems?|post mortem|retro(?:spective)?s?|blameless|incident review|after-action|five whys|5 whys|lessons[- ]learned (?:session|meeting)|learning review)\b/i,
  toldByOthers: TOLD.toldBy,
  ownEyes: TOLD.ownEyes,
  harm: TOLD.harm,
  unknown: TOLD.unknown,
  vague: [
    {
      about: /\b(?:monitoring|alert(?:s|ing)?|alarms?|dashboards?|observability|metrics?)\b/i,
      unless: /\d|\b(?:page[sd]?|threshold|when(?:ever)?|if|below|above|more than|fired|wakes?|percent|rate of)\b/i,
      question: 'Which signal, what threshold, has it fired since?',
    },
    {
      about: /\btest(?:s|ing|ed)?\b/i,
      unless:
        /\d|\b(?:regression|contract|load|fuzz\w*|property|end-to-end|e2e|integration|on every|each|before|block\w*|fails?|ci|pipeline|merge|nightly|covers?|that|which)\b/i,
      question: 'Does that cover the very case that was missed, and what runs it?',
    },
    {
      about:
        /\b(?:process(?:es)?|communication|communicate|review(?:s|ed|ing)?|checklist|care(?:ful)?|documentation|docs)\b/i,
      unless:
        /\d|\b(?:every|each|block\w*|before (?:it|any|a|the)|must|sign(?:s|ed)?|can(?:not|'t|’t)|now (?:asks?|has|needs?|requires?)|template|ci|pipeline)\b/i,
      question: 'Who does it, and what happens on the day they forget?',
    },
  ],
} as const;

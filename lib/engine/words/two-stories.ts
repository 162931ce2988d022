/**
 * How a second incident begins in the middle of an answer. Group 1 is what stands before the marked words.
 * Provenance: written for this project; left out: “then”, “also” and “later”, which continue one story as often as they open another.
 */
export const TWO_STORIES =
  /^(\W*)(?:(?:(?:and|but|so|now|oh|anyway)[,]? )*(?:another (?:time|one|bug|incident|example|story)\b|(?:a|the|my) (?:second|other) (?:bug|story|one|incident|example|time|mishap|outage)\b|there(?:'s|’s| is| was) (?:also )?(?:another|a second|one more) (?:bug|story|one|incident|time|example|mishap|outage)\b|(?:bug|story|incident|example) (?:2|two|b)\b|(?:on|at) a different (?:occasion|job|company|project)\b|in (?:an earlier|a later|another|my previous) (?:job|company|project)\b)(?: (?:was|is|I|we|happened|came) [^.,;:!?]{0,40})?)/iu;

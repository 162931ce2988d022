/**
 * How a text says how long something took; `#` stands for the stretch of time, with the words around it that only say how exact it is.
 * Provenance: written for this project from how incident reports are commonly worded; left out: words that measure work (“it took two
 * days to find the cause”), and every stretch that does not say what it measures.
 */
export const TIME_CLAIMS = {
  /** How long the harm lasted. */
  harm: [
    /\b(?:was|were|is|been|stayed|remained|sat|being) (?:[a-z]+ly )?(?:down|broken|offline|dead|unavailable|unreachable|unusable|dark|locked out) for #/,
    /\b(?:took|brought|knocked|put) (?:[a-z'-]+ ){1,5}?(?:down|offline|out) (?:[a-z]+ )?for #/,
    /\bbroke (?:[a-z'-]+ ){1,5}?for #/,
    /\b(?:outage|incident|downtime|disruption|degradation|impact|the whole thing|all of it) (?:itself )?(?:lasted|went on|took|ran for|was|of)(?: for)? #/,
    /\b(?:it|this|that) (?:all )?lasted (?:for )?#/,
    /#(?:[ -]long)? (?:of )?(?:outage|downtime|incident)\b/,
    /\bfor # (?:nobody|no one|no-one|none of (?:them|our [a-z]+|us)) (?:could|was able|got)\b/,
  ],
  /** How long it went on before anybody knew. */
  unnoticed: [
    /# before (?:anybody|anyone|somebody|someone|we|i|any of us|one of us|a (?:customer|user|colleague)|an alert|support) (?:ever |even |first )?(?:noticed|found out|saw|spotted|reali[sz]ed|heard|caught|knew|told|complained|reported|called|rang|fired)/,
    /\b(?:went|gone|stayed|remained) (?:unnoticed|undetected|unseen) for #/,
    /\b(?:nobody|no one|no-one|none of us|not one of us) (?:had )?(?:noticed|spotted|saw|knew|reali[sz]ed)(?: (?:it|this|that|anything|a thing))? for #/,
    /\bfor # (?:nobody|no one|no-one|none of us|not one of us) (?:had )?(?:noticed|spotted|saw|knew|reali[sz]ed)/,
    /\btook (?:us |me |them |the team |anybody |anyone )?# to (?:notice|spot|detect|find out|reali[sz]e)/,
    /\b(?:noticed|detected|spotted|caught|discovered)(?: (?:it|this|that|the [a-z]+))?(?: only)? (?:within|after|in) #/,
    /\b(?:time to detect(?:ion)?|ttd|detection time)\W{1,3}(?:was |of )?#/,
  ],
} as const satisfies Record<string, readonly RegExp[]>;

/** How exact a stretch is meant: dropped before the claims above are looked for. */
export const HEDGES =
  /\b(?:about|around|roughly|almost|nearly|just|just over|just under|only|under|over|more than|less than|at least|at most|up to|some|a good|good|well over|exactly|all of|maybe|perhaps|approximately|the first|the better part of|a total of|what felt like) (?=#)/g;

/** The stretch holds for a part, or for one of several: it can't be set against the others. */
export const PARTIAL =
  /\b(?:each|every|per|on average|at a time|at most|some (?:of|users|customers|people)|in (?:one|some|the worst)|the worst|second|another|again|first|other|would have|'d have|could have|might have|if)\b/;

/**
 * Phrases that decide a question about the whole story rather than the section of one sentence: was somebody hurt, is the cause
 * known, did the stop come first, did the change prove itself, whose doing was it.
 * Provenance: written for this project from the guide in tests/corpus and from how incident reports are commonly worded;
 * left out: names of products, and whatever occurs in one story only.
 */
export const TOLD = {
  /** Somebody or something is worse off. */
  harm: /\b(?:could(?: not|n't)|can(?:not|'t)|unable|lost|los(?:es|ing|s)|wrong(?:ly)?|fail(?:s|ed|ing|ures?)?|errors?|down|outage|downtime|broke|broken|breaks?|crash(?:es|ed|ing)?|blank|twice|double[ds]?|duplicat\w+|missing|slow(?:er|ed|ly)?|stuck|stopp?ed|dead|disappear(?:s|ed)|vanished|gone|wiped|deleted?|leak(?:s|ed)?|exposed|charged|overcharged|complain\w*|refunds?|late|delay(?:s|ed)?|timeouts?|timed out|time out|unavailable|hung|frozen|froze|corrupt\w*|damaged?|affected|hit|hurt|harm(?:ed)?|empty|stale|incorrect|bounced|rejected|dropped|nobody could|no one could|locked out|logged out|thrown out|500s?|50[0-9]|404s?|burn(?:t|ed|ing)|cost(?:s|ing)?|never (?:got|arrived|received|reached)|did(?: not|n't) (?:get|receive|arrive|work|load|open))\b/,
  /** How long something lasted, rather than when it was. */
  lasting:
    /\b(?:for|lasted|until|till|broken|down|dead|off|out|offline|outage|downtime|nothing|quiet|without|over|took|cost|lost|within|better part of|hours of|minutes of|all day|all night)\b/,
  /** A word for many that gives no number. */
  vague:
    /\b(?:a (?:lot|bunch|number|handful|whole lot|good many) of|lots of|loads of|many|several|some|numerous|most|various|countless|quite a few|plenty of) (?:of (?:our|the|my) )?(?:[a-z]+ )?(?:users?|customers?|people|clients?|accounts?|visitors?|members?|orders?|requests?|merchants?|readers?|players?|patients?|families|folks)\b/,
  /** Says that harm was small, or kept away in time. */
  small:
    /\b(?:near miss|before (?:it|any(?:one|body|thing)?|a single|customers?|users?|the release) (?:[a-z]+ )?(?:reached|went|saw|noticed|hurt|was|were|got)|(?:nobody|no one|no [a-z]+) (?:was |were |got )?(?:ever )?(?:hurt|harmed|affected|injured|lost|noticed)|caught it (?:in|before)|no (?:customer|user|patient|real|lasting|actual) (?:impact|harm|damage)|impact was (?:small|tiny|minimal|limited)|never reached (?:a|any|our|the))\b/,
  /** The cause was looked for and not found. */
  unknown:
    /\b(?:never (?:found|did find|learned|learnt|figured|got to the bottom|could (?:make|reproduce)|pinned)|(?:could(?: not|n't)|did(?: not|n't)|were(?: not|n't) able to|unable to|failed to) (?:ever |fully )?(?:find|reproduce|figure|work|pin|determine|establish|tell|prove|explain)(?: out| down)?\b[^.;]{0,24}\b(?:cause|reason|why|what|it|out)|(?:do(?: not|n't)|did(?: not|n't)|still do(?: not|n't)) (?:fully |really |actually )?(?:know|understand) (?:the reason|the cause|why|what (?:it|caused|happened))|no idea (?:why|what)|cannot explain|can't explain|only guess|none proven|(?:just |only )?a theory|root cause (?:is |was |remains )?(?:unknown|unclear|open)|no (?:clean|clear|single|proven) (?:root )?cause)\b/,
  /** Made the system easier to see into. */
  observable:
    /\b(?:observab\w+|trac(?:es?|ing)|instrument\w*|telemetry|logging|log(?:s|ged)? (?:every|each|all|the|more|now)|more logs?|metrics?|dashboards?|heap dumps?|core dumps?|profil(?:er|ing)|monitoring|request ids?|correlation ids?)\b/,
  /** The stop came before the understanding. */
  stoppedFirst:
    /\b(?:before (?:i|we|anything|reading|looking|doing|even|asking|knowing|understanding|any|finding|touching|digging|investigat\w+|trying)|without (?:knowing|understanding|waiting|having understood|looking|asking)|did(?: not|n't) (?:yet )?(?:know|understand|care)|no idea (?:yet )?(?:why|what)|(?:first|immediate)(?:ly| thing| step| move| priority)?|straight ?away|right away|at once|immediately|then (?:i|we) (?:went digging|looked)|not (?:one|a) minute on why|only (?:then|after|afterwards) did|question came later|why (?:could|can) wait)\b/,
  /** A clock time or a plain “at once”. */
  timed:
    /\b(?:\d{1,2}[:.h]\d\d|\d{1,2} ?[ap]\.?m|(?:half )?(?:past|to) (?:midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|within (?:the|an?) (?:hour|minute)|(?:at once|immediately|straight ?away|right away|instantly|by (?:lunch|noon|midnight|evening|breakfast)|in no time|same (?:day|evening|night|afternoon|morning|hour)|seconds?|minutes?))\b/,
  /** Something was done to stop harm, wherever the sentence stands. */
  stopped:
    /\b(?:roll(?:ed|ing)? (?:it |that |the [a-z]+ |everything |us )?back|rollback|revert(?:ed|ing)?|(?:turned|switched|flipped|shut|took|taken|pulled) (?:[a-z]+ ){0,5}(?:off|down|offline|out)|disabled?|paused?|halt(?:ed)?|kill(?:ed)? (?:switch|the)|hotfix\w*|stop-?gap|workaround|fail(?:ed)? over|failover|scaled? up|restart(?:ed|ing)?|reboot(?:ed)?|restor(?:ed|ing)|status page|maintenance mode|blocked the|stopped the|cut (?:[a-z]+ )?off|put (?:[a-z]+ ){0,4}back|drain(?:ed)?|quarantin\w+|by hand|manually|yanked|unpublish\w*|withdr[ae]w\w*)\b/,
  /** A promise, an attitude or a wish in place of a change. */
  vow: /\b(?:(?:more|extra|much more|very|super) (?:careful(?:ly)?|attentive|vigilant|thorough(?:ly)?|diligent|cautious|mindful)|be careful|double[- ]?check\w*|triple[- ]?check\w*|check (?:[a-z]+ )?(?:twice|three times)|pay (?:more |closer )?attention|try (?:to|hard|harder|my best)|always (?:check|test|look|ask|read|make sure|think)|never (?:again|deploy|push|touch|trust|ship|release)|make sure (?:to|that|we|i)|lesson learn(?:ed|t)|communicat(?:e|ion) (?:better|more)|better communication|more tests|test more|(?:plan|want|hope|intend|going|would like) to (?:[a-z]+ )?(?:add|write|improve|introduce|look|test)|should (?:also )?(?:test|check|review)|at some point|keep in mind|remind(?:ed)? (?:everyone|everybody|the team|ourselves))\b/,
  /** The understanding came before the stop. */
  causeFirst:
    /\b(?:(?:once|after|when|as soon as|now that) (?:i|we|it|that|the cause|the reason)(?:'d| had| was| were)? (?:[a-z]+ )?(?:knew|known|understood|understand|found|figured|traced|saw|identified|clear|confirmed)|with (?:that|the cause|this) (?:known|understood|in hand)|knowing (?:that|this|the cause)|only then|armed with|having (?:found|understood|identified))\b/,
  /** The change did its work since. */
  proved:
    /\b(?:since(?: then)?,? (?:[a-z]+[ ,]+){0,6}(?:no|not|never|zero|none|caught|fired|blocked|stopped|rejected|refused|saved|flagged|found|held)|(?:has|have|had|'s) (?:since |already |now )?(?:caught|fired|blocked|stopped|rejected|refused|saved|flagged|found|prevented|paid|gone off|triggered|held|tripped|turned (?:up|away))|(?:caught|fired|blocked|stopped|rejected|refused|saved|flagged|paged|tripped|went off|woke me|failed the build|turned (?:up|away)) (?:[a-z]+ ){0,6}(?:once|twice|times?|already|since|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|staging|review|ci)|last (?:week|month|year|quarter)|the (?:next|following))|(?:no|not one|zero|not a single) (?:[a-z]+ ){0,5}since|(?:hasn't|haven't|has not|have not|never) (?:[a-z]+ ){0,4}(?:since|again|happened|recurred|come back|repeated)|(?:months?|years?|weeks?|quarters?|releases?) (?:on|later|since|in|without)\b|(?:dropped|fell|went|down|cut|came down) (?:[a-z]+ ){0,5}(?:from|by|to) (?:[a-z]+ ){0,2}\d|already (?:[a-z]+ ){0,3}(?:once|twice|times|us))\b/,
  /** Somebody outside the team's own tools told. */
  toldBy:
    /\b(?:customers?|users?|clients?|support|caller|called|rang|phoned|telephoned|e-?mail(?:ed)?|wrote (?:to|in)|complain\w*|tweet\w*|reddit|twitter|social media|ticket|reported|reports?|in-?box|messag\w+|told us|told me|asked (?:me|us|why)|pinged|hotline|forum)\b/,
  /** The team's own tools or eyes found it. */
  ownEyes:
    /\b(?:alerts?|alarms?|pager|paged|pagerduty|monitor\w*|dashboards?|graphs?|metrics?|error tracker|sentry|(?:i|we) (?:noticed|saw|spotted|realised|realized|came across|discovered|caught|found (?:it|out) (?:myself|ourselves|while|when i))|my own)\b/,
  /** Whether it should have been seen sooner. */
  sooner:
    /\b(?:should(?: have|'ve)? (?:[a-z]+ ){0,4}(?:caught|seen|known|noticed|told|fired|paged|been|alerted|surfaced)|sooner|earlier|(?:no|none|nothing|not (?:one|a single)|neither)\b[^.;]{0,40}\b(?:alerts?|alarms?|monitor\w*|dashboards?|ours|graphs?|checks?|metrics?|of ours|noticed|fired)|(?:alerts?|alarms?|monitor\w*|dashboards?|checks?|tools|logs|metrics?)\b[^.;]{0,40}\b(?:nothing|green|silent|quiet|blind|missed|said|did(?: not|n't)|had(?: not|n't)|no|not|never|only)|would have (?:[a-z]+ ){0,3}(?:seen|caught|told|known|noticed|shown|said)|could have (?:[a-z]+ ){0,3}(?:seen|caught|known)|could've|no monitoring|no alert\w*|not (?:exactly )?monitoring|bothers me|too late|for (?:weeks|days|hours) (?:before|nobody|unnoticed)|unnoticed|had no (?:way|alert|alarm|monitor\w*)|did(?: not|n't) have (?:any |an? )?(?:alert|alarm|monitor)\w*|nobody (?:was )?(?:reading|watching|looking))\b/,
  /** The teller names the own part. */
  own: /\b(?:my (?:own )?(?:fault|mistake|error|change|code|bug|pr|pull request|commit|release|deploy|migration|script|responsibility|doing|line|assumption|decision|oversight|query|idea|patch|part|typo|refactor\w*)|mine\b|(?:it was|that was|that's|it's|this was|was) (?:on )?me\b|on me\b|thanks to me|because of me|i (?:own|owned|take|took|accept|accepted|admit|admitted|apologi[sz]ed?|should have|should've|was wrong|am to blame|was to blame|was responsible|am the reason|am the one|forgot|missed|overlooked|skipped|assumed|broke|wiped|deleted|caused|introduced|shipped|wrote|pushed|deployed|released|merged|had (?:not|never|forgotten|assumed|written|added|moved|changed|put|set|left|removed|shipped|made|built|introduced|tested|used|copied|taken|turned|switched)|never (?:checked|asked|tested|thought|tried|looked|read|ran|wrote|put|had)|did(?: not|n't) (?:check|test|think|read|ask|look|realise|realize|run|verify|notice|know|write|add)|hadn't|made (?:a|the|an|this|that) (?:[a-z]+ )?(?:mistake|error|change|bug)|put|changed|made|built|ran|messed|screwed))\b/,
  /** “We” owns it. */
  weOwn:
    /\b(?:we (?:missed|forgot|overlooked|broke|should have|had (?:not|never|no|forgotten|assumed|left)|did(?: not|n't)|hadn't|never|underestimated|assumed|failed|made (?:a|the) (?:mistake|error)|shipped|released|deployed|own|take responsibility|got (?:it|this|that) wrong|were wrong)|our (?:own )?(?:fault|mistake|error|responsibility|change|code|bug|doing|oversight|release|deploy\w*))\b/,
} as const satisfies Record<string, RegExp>;

// How large a story's harm sounds. Written for this project from the way outages, losses and slips are told.

/** Harm that nobody would call small: data, wages, health, money, everybody locked out. */
export const GRAVE: readonly RegExp[] = [
  /\b(?:lost|wiped|deleted|dropped|gone|emptied|destroyed|corrupted|overwrote|erased)\b.{0,60}\b(?:data|database|table|tables|records?|accounts?|mailbox(?:es)?|backups?|results|details|balances?|servers?|files?|members?|orders|everything|petabytes?)\b/iu,
  /\b(?:data|database|table|records?|accounts?|mailbox(?:es)?|backups?|results|balances?|members?|servers?)\b.{0,40}\b(?:lost|wiped|deleted|dropped|gone|emptied|destroyed|empty|zero|missing for good)\b/iu,
  /\b(?:wages|salar(?:y|ies)|payslips?|pension\w*|patients?|hospital|blood|dialysis|ambulance|medication|passports?|surgery|emergency calls?)\b/iu,
  /\b(?:[1-9]\d{0,2}[.,]\d{3}|\d{2,3}k|[1-9]\d{3,}|\d+ (?:thousand|million)|(?:twenty|thirty|forty|fifty|sixty|ninety|hundred)\S* thousand|(?:four|five|ten|two|three) million)\s(?:\S+\s){0,2}?(?:customers|people|users|members|accounts|employees|orders|households|players|riders|patients|dollars|euros?|pounds|messages|mails|emails|subscribers|students|passengers|devices|employees|staff|pupils|voters|applicants)\b/iu,
  /\b(?:million|hundreds of thousands|thousands) (?:of )?(?:dollars|euros|people|users|customers)\b|[$€£]\s?\d+(?:[.,]\d+)?\s?(?:m|million|k|,\d{3})\b/iu,
  /\b(?:local paper|newspaper|regional news|the news|national (?:tv|television)|regulator|lawsuit|lawyers?|lost (?:a|our|its|two|their) (?:\S+ )?(?:client|customer|partners?)|went bankrupt|shut down the company)\b/iu,
  /\b(?:whole|entire|every|all) (?:\S+ )?(?:site|company|region|country|state|city|network|internet|fleet|network)\b.{0,50}\b(?:down|offline|dead|out|stopped)\b/iu,
  /\bfor (?:a|two|three|four|five|six|eight|\d+) (?:whole |full |entire )?(?:days|weeks)\b|\bdays and nights\b|\bover a week\b|\beight days\b/iu,
];

/** Slips of text and looks that hurt nobody. */
export const SLIGHT: readonly RegExp[] = [
  /\b(?:typo(?:ed|s)?|mis-?spell\w*|misspelt|spelling|spelled|spelt|mistyped|wording|apostrophe|capital letter|a comma missing)\b/iu,
  /["“'‘][^"”'’]{2,30}["”'’] instead of ["“'‘]/iu,
  /\bsaid ["“].{2,40}["”] (?:instead of|rather than|where|not)\b/iu,
  /\b(?:tooltip|footer|favicon|hover|padding|margin|font|colou?r|alignment|misaligned|icon|emoji|placeholder text|title of|caption|tagline|a pixel|pixels?|shade of)\b/iu,
  /\b(?:cosmetic|trivial|tiny|a little thing|so small|cringe|silly|a small thing|a detail)\b/iu,
  /\b(?:one letter|two letters|a letter|swapped the|a dozen people use|a few reports?|nobody even noticed|no one noticed|hardly a soul|(?:took|in) (?:about )?(?:thirty|twenty|ten|30|20|10|five|5) (?:seconds|min(?:ute)?s?))\b/iu,
];

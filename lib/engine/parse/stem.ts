const list = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .flatMap(entry => {
        const [base = '', forms = ''] = entry.split('=');
        return forms.split(',').map(form => [form, base] as const);
      }),
  );

/** Forms that no rule leads back to their base. */
const IRREGULAR = list(`
  be=am,is,are,was,were,been,being,'m,'re have=has,had,having,'ve do=does,did,done,doing go=goes,went,gone get=gets,got,gotten make=made take=took,taken
  come=came find=found tell=told say=said see=saw,seen know=knew,known think=thought write=wrote,written,writing break=broke,broken ring=rang,rung catch=caught
  build=built lose=lost losing send=sent hear=heard leave=left keep=kept feel=felt bring=brought buy=bought pay=paid sell=sold teach=taught learn=learnt
  run=ran,running stop=stopped begin=began,begun give=gave,given wake=woke,woken hide=hid,hidden forget=forgot,forgotten choose=chose,chosen grow=grew,grown
  hold=held stand=stood understand=understood mean=meant meet=met sit=sat win=won lead=led read=reads speak=spoke,spoken drive=drove,driven
  fall=fell,fallen throw=threw,thrown show=shown draw=drew,drawn freeze=froze,frozen hang=hung dig=dug spend=spent stick=stuck swear=swore,sworn
  shut=shuts,shutting put=puts,putting cut=cuts,cutting set=sets,setting hit=hits,hitting let=lets,letting cost=costs,costing hurt=hurts spread=spreads
  ship=shipped drop=dropped rise=rose,risen ride=rode sleep=slept eat=ate,eaten fly=flew,flown wear=wore,worn steal=stole bear=bore,borne
  people=person's not=n't will='ll,wo would='d can=ca not=not realise=realize,realized,realised,realizing,realising apologise=apologize,apologized,apologised,apologizing
  child=children man=men woman=women good=better,best bad=worse,worst index=indices,indexes datum=data query=queries company=companies
  rewrite=rewrote,rewritten rebuild=rebuilt resend=resent undo=undid,undone overwrite=overwrote,overwritten withdraw=withdrew,withdrawn rerun=reran oversee=oversaw
  become=became strike=struck,stricken seek=sought fight=fought blow=blew,blown sink=sank,sunk shake=shook,shaken shoot=shot lend=lent bend=bent deal=dealt
  mislead=misled foresee=foresaw,foreseen undergo=underwent,undergone withhold=withheld split=splits,splitting quit=quits,quitting burst=bursts,bursting
  overcome=overcame sweep=swept swing=swung spin=spun tear=tore,torn creep=crept forgive=forgave,forgiven lay=laid prove=proven shrink=shrank,shrunk
  swell=swollen slide=slid light=lit feed=fed beat=beaten bind=bound misunderstand=misunderstood mistake=mistook,mistaken outgrow=outgrew,outgrown
  use=used,uses,using tie=tied,ties,tying die=died,dies,dying lie=lied,lies,lying
`);

/** Words that only look inflected. */
const WHOLE = new Set(
  `this his its us as was has yes thus plus less process access always perhaps bus status news class pass address miss across business success canvas series species lens analysis basis
  nothing something anything everything during morning evening thing bring king spring string ring sing ceiling warning nobody red bed need feed seed speed indeed exceed hundred
  based dns ios os https tls css js aws redis sentry previous various obvious serious famous anonymous virus bonus campus focus onboarding staging logging testing training monitoring setting meeting
  less unless guess regardless harmless blameless kubernetes apis embarrassed affected unaffected typed building`.split(
    /\s+/,
  ),
);

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);

/** The end of a stem is levelled, so that “stop” and “stopped”, “cause” and “causing” meet: no final e, no double consonant. */
const level = (stem: string): string => {
  const bare = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return bare.length > 3 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
};

function strip(word: string): string {
  if (/ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 5 && hasVowel(word.slice(0, -3))) return word.slice(0, -3);
  if (word.endsWith('ed') && word.length > 4 && hasVowel(word.slice(0, -2))) return word.slice(0, -2);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/**
 * What all inflections of a word share. It need not be a word of English, as long as the same rule makes it of the list entry
 * and of the draft's word.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return level(irregular);
  if (word.length < 4 || WHOLE.has(word)) return word;
  return level(strip(word));
}

/** True for a form that tells of the past: “rolled”, “wrote”. */
export const looksPast = (word: string): boolean =>
  (word.endsWith('ed') && word.length > 4 && !WHOLE.has(word)) || PAST.has(word);

const PAST = new Set(
  `was were had did went got made took came found told said saw knew thought wrote broke rang caught built lost sent heard left kept felt brought bought paid sold taught learnt ran began gave woke hid forgot
  chose grew held stood understood meant met sat won led spoke drove fell threw drew froze hung dug spent stuck swore put cut set hit rose slept ate flew stole rewrote rebuilt undid overwrote withdrew`.split(
    /\s+/,
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The commonest small words of some languages: enough to tell English from its neighbours in a dozen words.
 * Provenance: put together for this project from general knowledge of these languages; left out: words that two of them share
 * with English (“die”, “in”, “was” …).
 */
export const FUNCTION_WORDS = {
  english: words(
    "the and of to a is it that for on with as this by not are be at from or have an they which you we i my our had were has but his her so if then when what who all would there been their them could did do can will out up about into after before one no than how its only just me us it's i'd didn't",
  ),
  german: words(
    'der das und ist nicht ich wir ein eine einen dem den mit auf für von zu im sich auch es dass wurde haben hatte hatten aber nach bei aus wie noch oder uns sie er wenn dann als durch über um',
  ),
  french: words(
    'le les des est et que qui dans pour pas une un du nous je il elle avec sur ce cette mais ont avait été était plus par au aux se sont notre nos même puis donc où',
  ),
  spanish: words(
    'el los las de que y en un una por con para no se del al lo como más pero sus le ya o este fue era había nos nuestro cuando porque sin sobre también hasta',
  ),
  italian: words(
    'il lo gli di che e è un una per non con si del della dei ho abbiamo era sono stato ma anche come nel alla più questo quando perché dopo',
  ),
  portuguese: words(
    'o os as de que e um uma para não com em do da no na se por mais foi era eu nós mas ao dos das nosso quando depois isso também está',
  ),
  dutch: words(
    'de het een en van ik we niet op te dat die met voor zijn er maar om ook bij naar uit werd hadden had wij onze toen nog deze dan heeft',
  ),
  polish: words('i w na z się nie to że jest do co jak ale był była po dla od tylko przez już ten tak czy przed przy'),
  swedish: words(
    'och att det som en på är av för med den till inte ett om vi jag var men så från när hade har efter blev',
  ),
  turkish: words('ve bir bu için ile da de çok ama gibi sonra daha olarak ne kadar var olan biz ben'),
} as const satisfies Record<string, ReadonlySet<string>>;

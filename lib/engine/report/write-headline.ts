import type { Verdict } from '../report';

type Facts = Omit<Verdict, 'headline' | 'level'> & { readonly causeUnknown: boolean };

/** What is wrong with a draft, gravest first, each with the one sentence that says what to do next. */
const NEXT: readonly { readonly when: (facts: Facts) => boolean; readonly grave: boolean; readonly say: string }[] = [
  {
    when: ({ pitfalls, impact }) => pitfalls.includes('denies') && impact !== 'quantified',
    grave: true,
    say: 'Pick a bug that reached people, and tell that one; everybody has shipped one.',
  },
  {
    when: ({ pitfalls }) => pitfalls.includes('trivial-bug'),
    grave: true,
    say: 'Pick a bug with more at stake; this one is too small to show what you do with a real one.',
  },
  {
    when: ({ impact, prevention }) => impact === 'missing' && prevention === 'none',
    grave: true,
    say: 'Say what broke and for whom, and then what changed so that it can’t happen again.',
  },
  {
    when: ({ prevention }) => prevention === 'none',
    grave: true,
    say: 'Say what changed afterward; that is the part they are asking for.',
  },
  {
    when: ({ ownership }) => ownership === 'deflected',
    grave: true,
    say: 'Name your own part before anybody else’s; a listener hears who is at fault, and it is never you.',
  },
  {
    when: ({ pitfalls }) => pitfalls.includes('catastrophe-without-learning'),
    grave: true,
    say: 'That much harm needs a lesson as large; say what you and the system do differently now.',
  },
  {
    when: ({ prevention }) => prevention === 'weak',
    grave: true,
    say: 'Replace the good intentions with one change that works without anybody remembering it.',
  },
  {
    when: ({ impact }) => impact === 'missing',
    grave: true,
    say: 'Say in plain words who was hit by the bug, and how badly.',
  },
  {
    when: ({ mitigation, pitfalls }) => mitigation === 'missing' && pitfalls.includes('no-mitigation'),
    grave: false,
    say: 'Say what stopped the impact before you explain the cause.',
  },
  {
    when: ({ pitfalls }) => pitfalls.includes('too-technical'),
    grave: false,
    say: 'Shorten the technical part to two sentences, and give the room to what changed.',
  },
  {
    when: ({ order }) => order === 'cause-first',
    grave: false,
    say: 'Tell what stopped the impact before you tell why it happened.',
  },
  {
    when: ({ pitfalls }) => pitfalls.includes('blames'),
    grave: false,
    say: 'Turn the sentences that blame into what the process let through.',
  },
  {
    when: ({ mitigation }) => mitigation === 'missing',
    grave: false,
    say: 'Say what stopped the impact before you explain the cause.',
  },
  {
    when: ({ rootCause, causeUnknown }) => rootCause === 'missing' && !causeUnknown,
    grave: false,
    say: 'Say in two sentences why it happened.',
  },
  { when: ({ detection }) => detection === 'missing', grave: false, say: 'Say how you found out.' },
  {
    when: ({ ownership }) => ownership === 'unclear',
    grave: false,
    say: 'Say which part was yours; so far nobody in the story owns it.',
  },
  {
    when: ({ prevention }) => prevention === 'single',
    grave: false,
    say: 'Add a second change of another kind, or say why this one ends the whole class of bug.',
  },
  {
    when: ({ fix }) => fix === 'missing',
    grave: false,
    say: 'Say what the proper correction was once the impact had stopped.',
  },
];

/** Things that are fine in a strong answer, and would make it better still. */
const POLISH: typeof NEXT = [
  {
    when: ({ impact }) => impact === 'stated',
    grave: false,
    say: 'A number on the impact would make it stronger still.',
  },
];

const NEAR_ENOUGH = 2;

/** How near the draft is, and the most important thing to do next in one plain sentence. */
export function writeHeadline(facts: Facts): Pick<Verdict, 'level' | 'headline'> {
  const open = NEXT.filter(({ when }) => when(facts));
  const next = open[0];
  if (!next) {
    const polish = POLISH.find(({ when }) => when(facts));
    return {
      level: 'strong',
      headline: polish
        ? `Ready to tell. ${polish.say}`
        : 'Ready to tell. Practise it aloud, and stop where the changes end.',
    };
  }
  if (next.grave || open.length > NEAR_ENOUGH) return { level: 'needs-work', headline: next.say };
  return { level: 'close', headline: `Nearly there. ${next.say}` };
}

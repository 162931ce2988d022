// Written for this project.
// Verbs of incident stories by what they say about duty and harm. Each is inflected by `grammar/inflect.ts`.
const list = (words: string): readonly string[] =>
  words
    .split(/\s*,\s*|\n/)
    .map(word => word.trim())
    .filter(word => word !== '');

/** To pass on what others need to know. */
export const TELL =
  list(`tell, inform, warn, notify, mention, say, communicate, share, flag, surface, announce, explain, raise, escalate, alert, disclose, report, specify,
declare, clarify, advertise, publish, publicise, consult, ask, involve, include, brief, message, ping, email, pass on, pass, speak, talk, write`);

/** To look after one's part of the work. */
export const CARE =
  list(`check, test, verify, review, validate, read, look, catch, notice, spot, see, think, bother, care, update, cover, provide, give, answer, respond, reply, follow,
remember, deliver, coordinate, listen, document, own, consider, anticipate, foresee, prepare, plan, clean, maintain, monitor, watch, try, find, discover, finish, fix, handle, understand, know, pick up,
set up, set, add, write, run, leave, keep, supply, tag, back up, investigate, sign, allow, let, support, take, roll, come, get, do, make, use, want, bring, realise, realize, stop, show`);

/** To do harm by hand. */
export const BREAK =
  list(`break, botch, muddle, mangle, bungle, fumble, butcher, ruin, wreck, cripple, sabotage, misconfigure, mishandle, misread, mislead, mess up, mess, screw up, screw, foul up,
goof, goof up, mix up, cock up, blow up, take down, bring down, knock over, nuke, trash, tank, crash, clobber, overwrite, wipe, delete, drop, corrupt, leak, hose, brick, bork, lose, misplace, garble, misspell, swallow, ignore,
neglect, overlook, skip, forget, dismiss, miss, disregard, drag, sit on, hide, withhold, bury, deprecate, disable, unplug, cut`);

/** To put something out. */
export const SHIP =
  list(`ship, push, merge, deploy, release, roll out, commit, launch, publish, run, apply, change, alter, rename, remove, switch, flip, move, edit, modify, upgrade, update, send, hand, hand over, give, deliver,
write, build, design, set up, configure, copy, paste, rotate, introduce, add, supply, turn off, turn on, enable, force, rebase, squash, click, start, restart, migrate, install, provide, implement, throw`);

/** To let something pass that one was there to stop. */
export const PASS = list(
  'approve, sign off, sign, pass, wave, rubber-stamp, stamp, green-light, okay, bless, accept, clear, lgtm, let',
);

/** To make others do it. */
export const INSIST = list(
  `insist, demand, pressure, pressurise, force, rush, push, press, overrule, override, impose, dictate, veto, refuse, nag, hound, bully, railroad, breathe, cut, slash, shorten, pull, move, want, decide, deny, reject, ignore, brush, hurry, assure, promise, swear`,
);

/** Everyday verbs that no list above holds; they tell where a noun phrase ends. */
export const COMMON =
  list(`accept, act, agree, appear, apologise, argue, arrive, become, begin, believe, block, bump, call, cause, claim, close, commend, complain, complete, confirm, contain, continue, create, cost, correct, cover, decide, depend, describe,
disagree, discover, discuss, end, expect, fail, fall, feed, feel, figure, find, fire, go, grow, happen, have, hear, help, hit, hold, hope, increase, join, jump, keep, kick, kill, lack, lead, learn, leave, lie, like, link, live, load, look, love, matter, mean, meet,
need, offer, open, organise, page, pay, phone, pick, play, point, praise, prefer, protect, prove, put, reach, rebuild, receive, recover, redo, reduce, refund, relax, rely, remain, remind, replace, request, require, rescue, resolve, return, revert, ring, roll,
save, schedule, scream, seem, sell, serve, show, shout, shrug, sigh, sit, sleep, sound, spend, stand, start, stay, steal, stick, store, struggle, suffer, suggest, support, swap, take, teach, thank, think, touch, treat, trip, trust, turn, type, wait, wake, walk, want, win, wish, wonder, work, worry`);

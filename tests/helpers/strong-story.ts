/** A story told as the rubric asks: stopped first, cause in two sentences, and half of it on what changed. */
export const STRONG_STORY = `In March I shipped a change to our retry logic that charged 412 customers twice, about 9,000 euros in all.

An alert on double charges paged me six minutes after the release. I rolled it back before I knew why, and nine minutes after the page the charging had stopped.

The cause was short: my retry sent the payment a second time without an idempotency key, because I had read a timeout as a refusal. That afternoon I derived the key from the order and refunded everybody.

Then we changed what let it through. The payment client now refuses to compile without an idempotency key, so this whole class of bug can’t be written any more. A contract test replays every request twice in CI and blocks the merge when two charges come out. Releases of the payment service go to one percent of orders first, and the roll-out stops by itself when double charges rise. I ran a blameless postmortem and wrote the pattern up for the other teams; three of them found the same gap within a week. In the eight months since, the contract test has stopped two such changes, and no customer has been charged twice.

What I took from it: I now ask what a second attempt means before I write a retry.
`;

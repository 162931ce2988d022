/**
 * A story to try: true to life, told nearly well, with weaknesses put in on purpose. Fault is laid on QA, on haste and on
 * nobody (“mistakes were made”); the cause comes before what stopped the harm; what changed is one test and a promise;
 * nothing shows that the change holds.
 */
export const SAMPLE_STORY = `Last spring I shipped a change to the way our checkout adds up discounts. Customers with two coupons in their basket started to see the wrong total, and about 1,400 orders were charged too much.

We found out on Saturday morning, when support forwarded the third complaint within an hour.

The cause was a rounding step. I had moved it from the end of the calculation into the loop, so each coupon rounded the price again, and with two of them the total came out too high. QA should have caught it, because nobody ever tried a basket with more than one coupon. Mistakes were made in the review as well, since we were under pressure to get it out before the sale.

Once we understood that, I turned the new calculation off behind its flag, and totals were right again within minutes. By then it had been live for four hours.

On Monday I moved the rounding back to the end, and finance refunded everybody who had paid too much.

Afterward I added a test with two coupons in the basket. We also talked about it in the retro, and we’re more careful with the checkout now.

It taught me that code which handles money deserves more patience than I gave it that day.
`;

/**
 * Sorts of incident, by words that stand in the story, with what stops each and what would keep each from coming back.
 * Provenance: written for this project from common incident practice; left out: products and tools by name. The first that fits is
 * taken, so the narrow ones stand first.
 */
export const SCENES = [
  {
    sign: /\bmigrat\w*|\bschema\b|\bdrop(?:ped)? (?:table|column|schema)|\bbackfill/i,
    stop: 'stopped the migration and restored the last good copy',
    guardrail: '[a dry run on a copy of production that has to pass before a migration may start]',
    test: '[a test that runs the migration on production-sized data]',
  },
  {
    sign: /\bflags?\b|\btoggle|\bexperiment|\ba\/b test/i,
    stop: 'turned the flag off',
    guardrail: '[a roll-out that turns the flag off by itself when errors rise]',
    test: '[a test with the flag on and off]',
  },
  {
    sign: /\bcharg(?:e|ed|ing)\b|\bpayments?\b|\binvoices?\b|\bbilling\b|\brefunds?\b|\bpaid twice\b/i,
    stop: 'paused the payment job',
    guardrail: '[an idempotency key that the payment call refuses to go without]',
    test: '[a test that sends the same payment twice]',
  },
  {
    sign: /\bcache[ds]?\b|\bcaching\b|\bcdn\b/i,
    stop: 'purged the cache and turned caching off',
    guardrail: '[a check that every cache key names its tenant]',
    test: '[a test with two users behind one cache]',
  },
  {
    sign: /\btime ?zones?\b|\butc\b|\bdaylight saving|\bmidnight\b|\bleap\b|\bclocks? (?:change|went)/i,
    stop: 'paused the job',
    guardrail: '[a date type that cannot be made without a time zone]',
    test: '[tests that run on the days when the clocks change]',
  },
  {
    sign: /\be-?mails?\b|\bnewsletter|\bnotifications?\b|\btext messages?\b|\bsms\b|\brecipients?\b/i,
    stop: 'stopped the sending queue',
    guardrail: '[a limit on recipients that a send cannot exceed without a second person]',
    test: '[a test that counts recipients before anything is sent]',
  },
  {
    sign: /\bdelet\w+|\bwiped?\b|\brm -|\bpurge\w*|\bretention\b/i,
    stop: 'stopped the job and restored from the backup',
    guardrail: '[soft delete with a waiting period, so that nothing is gone at once]',
    test: '[a restore drill on a copy, with a deadline]',
  },
  {
    sign: /\bmemory\b|\bcpu\b|\bconnections?\b|\bpool\b|\btraffic\b|\bload\b|\bqueue\b|\bretr(?:y|ies)\b|\btimeouts?\b/i,
    stop: 'shed the load',
    guardrail: '[a limit that cuts the job off before it starves the rest]',
    test: '[a load test at twice the peak before each release]',
  },
  {
    sign: /\bconfig\w*\b|\bsettings?\b|\benvironment variable|\bthreshold/i,
    stop: 'put the old configuration back',
    guardrail: '[a check that refuses a configuration with a missing or odd value]',
    test: '[a test that starts the service with the real configuration]',
  },
  {
    sign: /\bdeploy\w*|\breleas(?:e|ed|es)\b|\bshipped\b|\bpushed\b|\brolled? out\b/i,
    stop: 'rolled the release back',
    guardrail: '[a gradual roll-out that stops by itself when errors rise]',
    test: '[a test that fails on exactly this case]',
  },
] as const;

// Who can be blamed in a software story: roles, groups, described people, suppliers and inherited code, as heads of noun phrases.
// Written for this project from job titles and the usual structure of software companies; no list of personal names is kept,
// a name is told by its capital and its place in the sentence.

const list = (words: string): readonly string[] =>
  words
    .split(/\s*,\s*|\n/)
    .map(word => word.trim())
    .filter(word => word !== '');

/** One person's or group's job; the head of a noun phrase (“our PM”, “the reviewer who…”). */
export const ROLES =
  list(`pm, pms, po, qa, qas, qe, tester, testers, reviewer, reviewers, approver, approvers, maintainer, maintainers,
manager, managers, boss, bosses, supervisor, director, directors, vp, ceo, cto, cfo, coo, cio, ciso, founder, founders, cofounder, owner,
architect, architects, designer, designers, dba, dbas, admin, admins, sysadmin, sysadmins, administrator, administrators, analyst, analysts,
leadership, management, execs, executives, board, committee, stakeholders, stakeholder, auditors, contractor, contractors, consultant,
consultants, consultancy, agency, freelancer, freelancers, lead, leads, tl, em, sre, sres, salesperson, salespeople, rep, reps,
buyer, buyers, accountant, accountants, trainer, headquarters, hq, higher-ups, bosses, boardroom, c-suite, upstairs, offshore, owners`);

/** Roles of more than one word. */
export const ROLE_PHRASES =
  list(`product manager, product managers, product owner, product owners, project manager, project managers,
engineering manager, engineering managers, tech lead, tech leads, team lead, team leads, scrum master, release manager, qa engineer,
qa engineers, qa lead, qa guy, qa person, qa people, qa folks, test engineer, test engineers, acceptance testers, test manager, steering committee,
account manager, account managers, sales rep, sales reps, head of product, head of engineering, vp of engineering, vp of product,
upper management, senior management, middle management, the business, the business side, quality assurance, test lead, hiring manager,
delivery manager, delivery lead, line manager, support lead, code reviewer, code reviewers, code owner, code owners, program manager,
programme manager, programme board, on-call engineer, on-call person, powers that be, the suits, data analyst, business analyst, business analysts`);

/** Groups; the head of a noun phrase that needs something before it (“the platform team”, “those guys in infra”). */
export const GROUPS =
  list(`team, teams, squad, squads, department, departments, dept, group, guild, folks, guys, crew, crowd, tribe, chapter,
colleagues, gang, bunch, side, office, desk, people, lot, org, organisation, organization, division, unit, engineers, developers, devs, programmers`);

/** Departments that stand for their people without a determiner (“marketing promised it”, “nobody from platform”). */
export const DEPARTMENTS =
  list(`product, platform, infra, infrastructure, ops, operations, devops, sre, security, infosec, secops, it, marketing, sales, legal,
finance, compliance, procurement, support, hr, backend, back-end, frontend, front-end, design, data, networking, engineering, netops, dataops,
mobile, helpdesk, accounting, editorial, purchasing, business, testing, audit, treasury, growth`);

/** A person described rather than named (“one of our juniors”, “the new guy”). */
export const PEOPLE =
  list(`junior, juniors, intern, interns, engineer, developer, dev, programmer, coder, colleague, coworker, co-worker, coworkers, teammate, team-mate,
teammates, guy, girl, bloke, dude, chap, man, woman, lady, person, hire, newbie, newcomer, predecessor, predecessors, apprentice, trainee, graduate, student,
successor, mate, peer, peers, senior, seniors, seniors, principal, partner, genius, someone, somebody, individual, individuals, hotshot, rookie, staffer, operator, technician,
cowboy , temp, nephew, cousin, friend, electrician, author, authors`);

/** Those who pay or use; they are hurt more often than blamed. */
export const CLIENTS = list(
  `client, clients, customer, customers, user, users, merchant, merchants, subscriber, subscribers, visitor, visitors`,
);

/** A supplier, a library or a cloud; heads of noun phrases. */
export const VENDORS =
  list(`vendor, vendors, provider, providers, supplier, suppliers, manufacturer, subcontractor, hoster, host, isp, bank, gateway,
library, libraries, framework, plugin, plugins, plug-in, extension, package, packages, sdk, dependency, processor, registrar, carrier, partner,
docs, documentation, changelog, assistant, chatbot, copilot, marketplace, outsourcer, integrator, upstream, sdk, driver, compiler, browser`);

export const VENDOR_PHRASES =
  list(`third party, third parties, cloud provider, payment provider, payment processor, release notes, app store,
play store, data centre, data center, hosting company, hosting provider, open source project, the cloud, review team, app review, help desk, outside supplier,
external partner, external supplier, external agency, payment gateway, ai assistant, coding assistant, package manager, card network`);

/** Services by name, lower case: what “X changed it without warning” is about. */
export const VENDOR_NAMES =
  list(`aws, amazon, azure, gcp, google, microsoft, apple, oracle, stripe, paypal, adyen, braintree, klarna, twilio, sendgrid, mailchimp, mailgun, postmark,
cloudflare, akamai, fastly, github, gitlab, bitbucket, atlassian, jira, slack, salesforce, hubspot, shopify, magento, woocommerce, wordpress, datadog, splunk, sentry, pagerduty, opsgenie,
heroku, vercel, netlify, firebase, supabase, mongodb, elastic, confluent, snowflake, databricks, chatgpt, copilot, openai, claude, gemini, cursor, auth0, okta, docusign, zendesk, intercom,
segment, mixpanel, facebook, meta, twitter, linkedin, steam, epic, sony, nintendo, samsung, android, ios, chrome, safari, firefox, npm, pypi, docker, kubernetes, terraform, jenkins, circleci,
hetzner, ovh, digitalocean, linode, rackspace, godaddy, sap, workday, plaid, square, visa, mastercard, fedex, ups, dhl, usps`);

/** Code that was there before. */
export const CODE = list(`codebase, code-base, monolith, legacy`);
export const CODE_PHRASES =
  list(`code base, legacy code, legacy system, legacy service, legacy app, old code, old system, technical debt, tech debt, old service, existing code,
legacy codebase, inherited code, legacy module`);

/** Words that may stand between the determiner and the head without being the head of something else. */
export const DETERMINERS = new Set(
  'the a an our my your their his her its this that these those some any every each another other no one certain either neither whose'.split(
    ' ',
  ),
);

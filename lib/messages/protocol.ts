import * as z from 'zod/mini';
import { type DeepReadonly, ignoredSchema, keptCheckSchema, panelSchema, settingsSchema } from '../settings/schema';

// Extension pages forbid building code from strings, and zod would try.
z.config({ jitless: true });

const nothing = z.strictObject({});

const draftSourceSchema = z.strictObject({
  editor: z.string(),
  scope: z.enum(['selection', 'section', 'whole']),
  cut: z.boolean(),
  partial: z.boolean(),
  canWiden: z.boolean(),
});

/**
 * Why a message came to nothing. `nobody`: no one listens there. `misfit`: question or answer did not fit its schema.
 * `restricted`: the browser lets no extension into this page. `failed`: whoever was asked could not do it.
 */
export const REASONS = ['nobody', 'misfit', 'restricted', 'failed'] as const;

/** Asked of the background. `from` says who may ask: only the extension's own pages, or scripts in web pages too. */
export const toBackground = {
  /** Opens the panel in a tab, the sender's own by default. */
  openReview: { from: 'anyone', question: z.strictObject({ tabId: z.exactOptional(z.int()) }), answer: nothing },
  /** Offers the extension always on an origin, or no longer; the browser's permission is asked for by the page itself. */
  siteAccess: { from: 'own-pages', question: z.strictObject({ origin: z.string(), on: z.boolean() }), answer: nothing },
  openOptions: { from: 'anyone', question: nothing, answer: nothing },
  /** The browser's page where the extension's keys are changed. */
  openShortcuts: { from: 'anyone', question: nothing, answer: nothing },
  /** The keys that the extension's commands have now. */
  shortcuts: {
    from: 'anyone',
    question: nothing,
    answer: z.array(z.strictObject({ command: z.string(), keys: z.string() })),
  },
  /** Puts the German texts into the sender's tab. */
  bringGerman: { from: 'anyone', question: nothing, answer: nothing },
  /** What is stored that the review of one draft depends on; `lost` names fields that were corrupt and have their defaults. */
  readStored: {
    from: 'anyone',
    question: z.strictObject({ draft: z.string() }),
    answer: z.strictObject({ settings: settingsSchema, lost: z.array(z.string()), kept: z.array(keptCheckSchema) }),
  },
  /** Stores what is ignored in one draft, or everywhere. */
  saveIgnored: {
    from: 'anyone',
    question: z.strictObject({
      draft: z.string(),
      ignored: z.array(z.omit(ignoredSchema, { at: true, draft: true })),
    }),
    answer: nothing,
  },
  saveKept: {
    from: 'anyone',
    question: z.strictObject({ draft: z.string(), kept: z.array(z.omit(keptCheckSchema, { draft: true })) }),
    answer: nothing,
  },
  savePanel: { from: 'anyone', question: z.partial(panelSchema), answer: nothing },
  /** Shows a review on a page of its own, to be printed. */
  print: { from: 'anyone', question: z.strictObject({ html: z.string() }), answer: nothing },
} as const;

/** Asked of the in-page app of a tab; only background and extension pages can. */
export const toTab = {
  open: { question: z.strictObject({ selectionText: z.exactOptional(z.string()) }), answer: nothing },
  close: { question: nothing, answer: nothing },
  next: { question: nothing, answer: nothing },
  previous: { question: nothing, answer: nothing },
  /** Applies the rewrite that the open card shows; opens the card first where it is not open. */
  apply: { question: nothing, answer: nothing },
  ignore: { question: nothing, answer: nothing },
  /** Moves the focus from the text to the panel, and back to where it was. */
  switchFocus: { question: nothing, answer: nothing },
  /** The draft that the tab's review reads; `null` where there is none. */
  readDraft: {
    question: nothing,
    answer: z.nullable(z.strictObject({ text: z.string(), source: draftSourceSchema })),
  },
} as const;

export type Protocol = typeof toBackground & typeof toTab;
export type MessageName = keyof Protocol;
export type Question<Name extends MessageName> = DeepReadonly<z.infer<Protocol[Name]['question']>>;
export type Answer<Name extends MessageName> = DeepReadonly<z.infer<Protocol[Name]['answer']>>;
export type Reason = (typeof REASONS)[number];

/** What comes back: the answer, or why there is none. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** How a message travels. */
export const envelopeSchema = z.strictObject({ afterward: z.string(), question: z.unknown() });

export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(REASONS) }),
]);

/** The entry of the protocol with this name; `undefined` for any other string. */
export function entryOf(name: string): Protocol[MessageName] | undefined {
  const all: Readonly<Record<string, Protocol[MessageName]>> = { ...toBackground, ...toTab };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

import type { Rule } from '../../lib/engine/define-rule';
import type { Settings, StoredCheck } from '../../lib/settings/schema';
import type { Shortcut } from '../controls/shortcuts';

/** What the options show of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'title' | 'family' | 'severity' | 'why' | 'flags'>;

/** What reading a settings file came to. */
export type FileOutcome =
  | { readonly ok: true; readonly count: number }
  | {
      readonly ok: false;
      readonly reason: 'syntax' | 'kind' | 'newer' | 'value' | 'unread';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly field: string;
    };

/** The bounds of what can be typed. */
export interface Limits {
  readonly pace: { readonly min: number; readonly max: number };
  /** In minutes. */
  readonly target: { readonly min: number; readonly max: number };
  readonly phrases: { readonly most: number; readonly longest: number };
}

export interface OptionsProps {
  readonly settings: Settings;
  /** Fields that could not be read and have their defaults; `['']` when none could. */
  readonly lost: readonly string[];
  /** `null` while they load. */
  readonly rules: readonly RuleInfo[] | null;
  readonly limits: Limits;
  /** The switched-on sites that the browser allows. */
  readonly allowedSites: readonly string[];
  readonly keptChecks: readonly StoredCheck[];
  readonly shortcuts: readonly Shortcut[];
  /** The interface's languages: code, and name in itself. */
  readonly languages: Readonly<Record<'en' | 'de', string>>;
  /** Stores a change; false when the store refused it. */
  readonly onChange: (change: Partial<Settings>) => Promise<boolean>;
  readonly onAllowSite: (origin: string) => void;
  readonly onRemoveSite: (origin: string) => void;
  readonly onForget: (which: StoredCheck | 'all') => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<FileOutcome>;
  readonly onShortcuts: () => void;
}

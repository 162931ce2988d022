import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n';

interface SectionProps {
  readonly id: 'checks' | 'words' | 'length' | 'marks' | 'sites' | 'language' | 'ignored' | 'kept' | 'keys' | 'file';
  /** Stands at the end of the heading's line. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** One titled part of the options page, with a name that a link can lead to. */
export function Section({ id, aside, children }: SectionProps) {
  const t = useMessages();
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title">
        <span id={`${id}-title`}>{t(`options.${id}.title`)}</span>
        {aside && <span class="section-aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

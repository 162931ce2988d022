import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/engine/report';

/** As `--aw-quick`. */
const FADE_MS = 120;

const NONE: readonly Finding[] = [];

/**
 * Findings that have just gone, for as long as they fade. One that came back under another id, because its words are being
 * edited, does not fade: it would flicker with each key. Nobody who wants less movement sees any.
 */
export function useLeaving(findings: readonly Finding[]): readonly Finding[] {
  const before = useRef(findings);
  const [leaving, setLeaving] = useState(NONE);

  useLayoutEffect(() => {
    const stands = new Set(findings.map(({ id }) => id));
    const known = new Set(before.current.map(({ id }) => id));
    const renewed = new Set(findings.filter(({ id }) => !known.has(id)).map(({ rule }) => rule));
    const gone = before.current.filter(({ id, rule }) => !stands.has(id) && !renewed.has(rule));
    before.current = findings;
    const fades = gone.length > 0 && matchMedia('(prefers-reduced-motion: no-preference)').matches;
    setLeaving(fades ? gone : NONE);
    if (!fades) return;
    const timer = setTimeout(() => setLeaving(NONE), FADE_MS);
    return () => clearTimeout(timer);
  }, [findings]);

  return leaving;
}

import type { Finding } from '../../lib/engine/report';

/** A run of text under one mark or none; a gap is an empty piece with a finding. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly finding: Finding | null;
}

const WEIGHT = { high: 3, medium: 2, hint: 1 } as const;

/** Cuts a text at the ends of its findings. Where they overlap the weightier one has the piece, then the shorter one. */
export function markedPieces(text: string, findings: readonly Finding[]): Piece[] {
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter(place => place <= text.length).sort((a, b) => a - b);
  return places.flatMap((start, index) => {
    const end = places[index + 1] ?? start;
    const gap = findings.find(finding => finding.start === start && finding.end === start) ?? null;
    const pieces: Piece[] = gap ? [{ start, text: '', finding: gap }] : [];
    if (end > start) pieces.push({ start, text: text.slice(start, end), finding: weightiest(findings, start, end) });
    return pieces;
  });
}

function weightiest(findings: readonly Finding[], start: number, end: number): Finding | null {
  const over = findings.filter(finding => finding.start <= start && finding.end >= end && finding.start < finding.end);
  const [first] = over.toSorted(
    (a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || a.end - a.start - (b.end - b.start),
  );
  return first ?? null;
}

import { isEquivalent, type Mutant, roomOf } from './mutant';
import { isKill, type Result } from './results';

/** A mutant with what became of it. */
export interface Fate {
  readonly mutant: Mutant;
  readonly hasMoved: boolean;
  /** One for each tier it has met. */
  readonly results: readonly Result[];
}

/** How a mutant ended: the tier that killed it, or why none did. `open`: no tier has come to a result yet. */
export function endOf({ mutant, hasMoved, results }: Fate): string {
  if (hasMoved) return 'moved on';
  const killer = results.find(isKill);
  if (killer) return killer.tier;
  // Not run, unless asked for: it would cost every tier its whole time.
  if (isEquivalent(mutant)) return 'survived';
  const isOpen = results.length === 0 || results.some(({ outcome }) => outcome === 'broken');
  return isOpen ? 'open' : 'survived';
}

/** A row of the table. */
export interface Row {
  readonly room: string;
  readonly mutants: number;
  readonly killedBy: Readonly<Record<string, number>>;
  readonly survived: number;
  /** Of the survivors, those that a person found to be no fault at all. */
  readonly equivalent: number;
  readonly movedOn: number;
  readonly open: number;
}

/** One row a room and one of all together. */
export function rowsOf(fates: readonly Fate[], tiers: readonly string[]): readonly Row[] {
  const rooms = Map.groupBy(fates, ({ mutant }) => roomOf(mutant.file));
  const row = (room: string, some: readonly Fate[]): Row => {
    const count = (end: string) => some.filter((fate) => endOf(fate) === end).length;
    return {
      room,
      mutants: some.length,
      killedBy: Object.fromEntries(tiers.map((tier) => [tier, count(tier)])),
      survived: count('survived'),
      equivalent: some.filter((fate) => endOf(fate) === 'survived' && isEquivalent(fate.mutant)).length,
      movedOn: count('moved on'),
      open: count('open'),
    };
  };
  return [...[...rooms].map(([room, some]) => row(room, some)), row('all', fates)];
}

/**
 * The share of a row's mutants that were killed, in percent; of those that came to an end, and that are faults at all.
 * Null where there is none.
 */
export function shareOf({ mutants, killedBy, equivalent, movedOn, open }: Row): number | null {
  const killed = Object.values(killedBy).reduce((sum, one) => sum + one, 0);
  const counted = mutants - equivalent - movedOn - open;
  return counted === 0 ? null : (100 * killed) / counted;
}

/** The table as text, a column as wide as its widest cell. */
export function tableOf(fates: readonly Fate[], tiers: readonly string[]): string {
  const head = ['room', 'mutants', ...tiers, 'survived', '(equivalent)', 'moved on', 'open', 'killed'];
  const lines = rowsOf(fates, tiers).map((row) => {
    const share = shareOf(row);
    return [
      row.room,
      ...[row.mutants, ...tiers.map((tier) => row.killedBy[tier] ?? 0), row.survived, row.equivalent].map(String),
      ...[row.movedOn, row.open].map(String),
      share === null ? '–' : `${share.toFixed(1)} %`,
    ];
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return all.map((cells) => cells.map(pad).join('  ')).join('\n');
}

/** One line that says all of a mutant. */
export function lineOf({ file, line, id, operator, original, replacement, verdict }: Mutant): string {
  const short = (text: string) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain;
  };
  const judged = verdict ? `  [${verdict.kind}: ${verdict.because}]` : '';
  return `${id}  ${file}:${line}  ${operator}: ${short(original)}  →  ${short(replacement) || '(nothing)'}${judged}`;
}

import { standings, type Tally } from './tally';

/** How far round the ring a part begins and how far it goes, in hundredths. */
interface Arc {
  readonly standing: (typeof standings)[number];
  readonly from: number;
  readonly length: number;
}

/** Space between two parts, in hundredths of the ring. */
const gap = 1.5;

/** The parts of a ring, in the order of `standings`. A part of one thing among many is still seen. */
export function arcsOf(tally: Tally): readonly Arc[] {
  const parts = standings.filter((standing) => tally[standing] > 0);
  const least = 4;
  const raw = parts.map((standing) => Math.max(least, (100 * tally[standing]) / tally.total));
  const sum = raw.reduce((total, part) => total + part, 0);
  let from = 0;
  return parts.map((standing, index) => {
    const share = (100 * (raw[index] ?? 0)) / sum;
    const arc = { standing, from, length: parts.length === 1 ? 100 : Math.max(0, share - gap) };
    from += share;
    return arc;
  });
}

/** A ring in parts, a number in its middle. What it says stands in words beside it. */
export function Ring({ tally, size }: { readonly tally: Tally; readonly size: number }) {
  return (
    <svg class="ring" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <circle class="ring__ground" cx="20" cy="20" r="15.915" />
      {arcsOf(tally).map(({ standing, from, length }) => (
        <circle
          key={standing}
          class={`ring__part standing--${standing}`}
          cx="20"
          cy="20"
          r="15.915"
          stroke-dasharray={`${length} ${100 - length}`}
          stroke-dashoffset={25 - from}
        />
      ))}
      {tally.total > 0 && tally.ok === tally.total ? (
        <path class="ring__check" d="M14 20.5l4.5 4.5 8-9.5" />
      ) : (
        <text class="ring__number" x="20" y="20">
          {tally.total === 0 ? '–' : `${Math.floor((100 * tally.ok) / tally.total)}%`}
        </text>
      )}
    </svg>
  );
}

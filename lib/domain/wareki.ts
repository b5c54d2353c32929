/** An era of the Japanese calendar (元号). */
interface Era {
  readonly name: string;
  /** As it is abbreviated on forms: `H12.1.23`. */
  readonly letter: string;
  /** Its first day and its last, YYYY-MM-DD; null while it lasts. */
  readonly from: string;
  readonly to: string | null;
}

/** The eras since the Western calendar came into use in Japan (明治6年), in whose years people living today were born. */
const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01', to: null },
  { name: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
  { name: '大正', letter: 'T', from: '1912-07-30', to: '1926-12-24' },
  { name: '明治', letter: 'M', from: '1868-10-23', to: '1912-07-29' },
];

/** What a date of an era is: a date of ours, or none because the era did not last that long. */
export type WarekiReading =
  | { readonly ok: true; readonly date: string }
  /** `from` and `to` (null: lasts still) are the era's own days. */
  | { readonly ok: false; readonly era: string; readonly from: string; readonly to: string | null };

const shape =
  /^(令和|平成|昭和|大正|明治|[RHSTM])(\d{1,2}|元)(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?$/i;

/**
 * A date of the Japanese calendar, `平成12年1月23日`, `H12.1.23`, `令和元年`, in YYYY-MM-DD, YYYY-MM or YYYY, as far as it was
 * given; null for a text that is none. A date outside its era (平成31年5月1日, 昭和64年1月8日) is not turned into another: it is
 * told as such, for one of its parts must be wrong. Whether the day exists in its month is for the schema to say.
 */
export function readWareki(text: string): WarekiReading | null {
  const found = shape.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  if (!found) return null;
  const [, name = '', yearText = '', month, day] = found;
  const era = eras.find((one) => one.name === name || one.letter === name.toUpperCase());
  if (!era) return null;
  const count = yearText === '元' ? 1 : Number(yearText);
  if (count === 0) return null;
  const year = String(Number(era.from.slice(0, 4)) + count - 1);
  const date = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join(
    '-',
  );
  // A month or year belongs to the era when a part of it does.
  const within = date >= era.from.slice(0, date.length) && (era.to === null || date <= era.to.slice(0, date.length));
  return within ? { ok: true, date } : { ok: false, era: era.name, from: era.from, to: era.to };
}

/** A day of ours in the Japanese calendar, `令和8年7月6日`; null for a day before the first of the eras. */
export function eraDay(day: string): string | null {
  const era = eras.find(({ from }) => from <= day);
  if (!era) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`;
}

/** The first year of each era, less one: 令和1年 is 2019. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};

const unknownWords = ['unknown', '不詳', '年月日不詳'];

/**
 * A date as people type it, as the natural form that is stored: `2026/9/1`, `20260901`, `２０２６年９月１日`, `令和8年9月1日`
 * and `R8.9.1` become `2026-09-01`; months and years alone likewise; 不詳 becomes `unknown`. What is not surely a date
 * comes back trimmed and otherwise as it was, for the schema to refuse: `26/9/1` could be two years.
 */
export function tidyDate(text: string): string {
  const typed = text.trim();
  const plain = typed.normalize('NFKC').replace(/\s+/g, '');
  if (unknownWords.includes(plain.toLowerCase())) return 'unknown';
  const run = /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  const spaced = /^(令和|平成|昭和|[RHS])?(\d{1,4}|元)(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?$/i.exec(
    plain,
  );
  const parts = run ? [undefined, ...run.slice(1)] : spaced?.slice(1);
  if (!parts) return typed;
  const [era, yearText, month, day] = parts;
  const year = yearOf(era, yearText);
  return year === null
    ? typed
    : [year, ...[month, day].filter(Boolean).map((part) => part?.padStart(2, '0'))].join('-');
}

function yearOf(era: string | undefined, year: string | undefined): string | null {
  const first = era === undefined ? undefined : eras[era.toUpperCase()];
  if (first === undefined) return year?.length === 4 ? year : null;
  const count = year === '元' ? 1 : Number(year);
  return count >= 1 && count <= 99 ? String(first + count) : null;
}

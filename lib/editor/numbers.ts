/** 億 and 万, the larger first, each with its part before it. */
const counted = /^(?:(\d+)億)?(?:(\d+)万)?(\d+)?$/;

/** A whole number written with 億 or 万: 1億2,000万 is 120000000. Null where it is not, or where a part would run into the one above it. */
function countedNumber(plain: string): number | null {
  if (!/[億万]/.test(plain)) return null;
  const [whole, hundredMillions, tenThousands, rest] = counted.exec(plain) ?? [];
  if (whole === undefined) return null;
  const below = [...(hundredMillions === undefined ? [] : [tenThousands]), rest];
  // 1億20000万 and 1万20000 are slips: nobody can tell which number was meant.
  if (below.some((part) => part !== undefined && part.length > 4)) return null;
  const number = Number(hundredMillions ?? 0) * 1e8 + Number(tenThousands ?? 0) * 1e4 + Number(rest ?? 0);
  return Number.isSafeInteger(number) ? number : null;
}

/**
 * A number as people type it: full-width digits, commas, spaces, 億 and 万, and a trailing 円 are fine. What is not surely one
 * number comes back as it was typed, for the schema to refuse.
 */
export function tidyNumber(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥]/, '')
    .replace(/円$/, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (/^-?\d+(\.\d+)?$/.test(plain) && Number.isSafeInteger(Math.trunc(Number(plain)))) return Number(plain);
  return countedNumber(plain) ?? text;
}

/** Units of Japanese numbers, the largest first; 百万 and 千万 stand for themselves on balance sheets. */
const units: readonly (readonly [string, bigint])[] = [
  ['兆', 1_000_000_000_000n],
  ['億', 100_000_000n],
  ['千万', 10_000_000n],
  ['百万', 1_000_000n],
  ['万', 10_000n],
  ['千', 1_000n],
];

const part = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(${units.map(([name]) => name).join('|')})`);

/** One step of a number in units: the yen it stands for, or null where its decimals do not come out whole. */
function amountOf(whole: string, decimals: string, unit: bigint): bigint | null {
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replaceAll(',', '') + decimals) * unit;
  return scaled % scale === 0n ? scaled / scale : null;
}

/** `300万`, `1億2,000万`, `1.5億`, `41,000百万` as plain digits; null for anything else. */
export function spelledOut(text: string): string | null {
  let rest = text;
  let total = 0n;
  let smallest: bigint | null = null;
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    const [whole, digits = '', decimals = '', name] = match;
    const unit = units.find(([unitName]) => unitName === name)?.[1] ?? 1n;
    const amount = amountOf(digits, decimals, unit);
    // Units must fall (1億2,000万), each part below the unit before it, or the number says two things.
    if (amount === null || (smallest !== null && amount >= smallest)) return null;
    total += amount;
    smallest = unit;
    rest = rest.slice(whole.length);
  }
  if (smallest === null) return null;
  if (rest === '') return String(total);
  return /^\d+$/.test(rest) && BigInt(rest) < smallest ? String(total + BigInt(rest)) : null;
}

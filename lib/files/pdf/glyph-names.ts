const digits: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digitName = new RegExp(
  `^(${digits.join('|')})(?:\\.[A-Za-z0-9]+|oldstyle|fitted|superior|inferior|monospace|small|tab)?$`,
);
/** Names that only give a position in the font and no letter: g12, cid0034, a7. */
const byNumber = /^(?:g|G|c|C|cid|CID|glyph|index|gid|a|A|f|F|H|S)_?\d+$|\d{3,}/;
const marks: Readonly<Record<string, string>> = {
  ...{ space: ' ', nbspace: ' ', hyphen: '-', minus: '-', period: '.', slash: '/', endash: '–', emdash: '—' },
};

/**
 * The letter for the name of a glyph (Adobe Glyph List). Letters other than digits and separators are only returned as
 * `·`; null for an unknown name.
 */
export function glyphLetter(name: string): string | null {
  const digit = digitName.exec(name)?.[1];
  if (digit !== undefined) return String(digits.indexOf(digit));
  if (Object.hasOwn(marks, name)) return marks[name] ?? null;
  if (/^[A-Za-z]$/.test(name)) return name;
  const hex = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))(?:\..+)?$/.exec(name);
  const point = Number.parseInt(hex?.[1] ?? hex?.[2] ?? '', 16);
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  if (name === '.notdef' || byNumber.test(name)) return null;
  return /^[A-Za-z]{2,}\d{0,2}(?:\.[A-Za-z0-9]+)?$/.test(name) ? '·' : null;
}

import { readWareki } from '../domain/wareki';

const unknownWords = ['unknown', '不詳', '年月日不詳'];

/**
 * A typed date in the natural form that is stored: `2026/9/1`, `20260901`, `２０２６年９月１日`, `令和8年9月1日` and
 * `R8.9.1` become `2026-09-01`; months and years alone likewise; 不詳 becomes `unknown`. A text that is not certainly a
 * date is only trimmed, and the schema refuses it: `26/9/1` could be two years, 平成32年 does not exist.
 */
export function tidyDate(text: string): string {
  const typed = text.trim();
  const wareki = readWareki(typed);
  if (wareki) return wareki.ok ? wareki.date : typed;
  const plain = typed.normalize('NFKC').replace(/\s+/g, '');
  if (unknownWords.includes(plain.toLowerCase())) return 'unknown';
  const run = /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  const spaced = /^(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?$/.exec(plain);
  const parts = (run ?? spaced)?.slice(1);
  return parts
    ? parts
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : typed;
}

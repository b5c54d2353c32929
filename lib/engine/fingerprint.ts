import type { PageFacts } from './page-facts';

const seed = [0xdeadbeef, 0x41c6ce57] as const;

/**
 * A short hash of a text: 53 bits in hexadecimal (cyrb53). It distinguishes revisions; it protects nothing. Method:
 * github.com/bryc/code, public domain.
 */
export function shortHash(text: string): string {
  let [a, b]: [number, number] = [...seed];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b & 0x1fffff) * 0x100000000 + (a >>> 0)).toString(16).padStart(14, '0');
}

/**
 * The id of a page's revision, made from its headings, the labels of its rows, and the kinds of their controls. Two
 * pages with the same id are built alike. Nothing that a person has entered is part of it.
 */
export function revisionOf(page: PageFacts): string {
  const rows = page.rows.map(({ section, label, controls }) => {
    const kinds = controls.map((key) => {
      const control = page.controls[key];
      return control ? `${control.kind}${control.limit ?? ''}/${control.options.length}` : '';
    });
    return `${section}\t${label}\t${kinds.join()}`;
  });
  return shortHash([...page.sections, ...new Set(rows)].join('\n'));
}

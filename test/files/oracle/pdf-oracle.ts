import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/files/check-file';
import { fileOf, fictionalMyNumber as number, tools } from '../files-kit';
import { changes, madePdfs } from './made-pdf';
import { openPdfjs } from './pdfjs';

const words = fc.constantFrom('TESTA TARO', '2026-11-29', 'No. 3000', '(TESTA)', 'x');
const wordsOrNumber = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom(number, `No. ${number}.`) },
);
const check = (bytes: Uint8Array<ArrayBuffer>) => checkFile(fileOf(bytes), tools());
/** In a row or in pieces, and not within a longer number. */
const wanted = new RegExp(`(?<!\\d)${[...number].join('\\s*')}(?!\\d)`);
const seesNumber = (texts: readonly string[]) => texts.some((text) => wanted.test(text));

/** The properties by which our reading of PDFs is held against pdf.js, each on so many files. */
export function pdfOracle(files: number): void {
  const pdfjs = openPdfjs();
  afterAll(() => pdfjs.close());

  describe('made PDFs are read as pdf.js reads them', () => {
    it('with a My Number in any place', async () => {
      await fc.assert(
        fc.asyncProperty(madePdfs(wordsOrNumber), async ({ bytes, texts, pages, filesInside }) => {
          const [ours, theirs] = [await check(bytes), await pdfjs.read(bytes)];
          const holds = seesNumber(texts);
          expect(ours.seen).toMatchObject({ usable: 'yes', myNumber: holds ? 'yes' : 'no' });
          expect(theirs.pages).toBe(pages);
          expect(theirs.filesInside).toBe(filesInside);
          const codes = ours.findings.map(({ code }) => code);
          if (theirs.filesInside > 0) expect(codes).toContain('filesInside');
          // The other reader is not blind: it sees what pages show, and never more than was written.
          if (seesNumber(texts.slice(0, pages))) expect(seesNumber(theirs.texts)).toBe(true);
          if (seesNumber(theirs.texts)) expect(holds).toBe(true);
        }),
        { numRuns: files },
      );
    });
  });

  describe('changed PDFs are never called better than pdf.js finds them', () => {
    it('clean where pdf.js sees a My Number, or usable where it sees no page', async () => {
      await fc.assert(
        fc.asyncProperty(
          madePdfs(wordsOrNumber),
          fc.array(changes, { minLength: 1, maxLength: 3 }),
          async ({ bytes }, all) => {
            const changed = all.reduce((now, change) => change(now), bytes);
            const [ours, theirs] = [await check(changed), await pdfjs.read(changed)];
            if (seesNumber(theirs.texts)) expect(ours.seen.myNumber).not.toBe('no');
            if (theirs.isPureXfa) expect(ours.seen.usable).not.toBe('yes');
            if (ours.seen.usable === 'yes') expect(theirs.pages).toBeGreaterThan(0);
          },
        ),
        { numRuns: files },
      );
    });
  });
}

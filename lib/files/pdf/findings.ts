import { kindOf, latin1 } from '../kind';
import { effort } from '../limits';
import { type Looked, myNumberAnswer, notLookedAt, partsNotRead } from '../looked';
import { readingsOf, showsMyNumber, xmlShowsMyNumber } from '../number-search';
import type { FileFinding } from '../result';
import { type Budget, budgetFor, type ReadTools } from './budget';
import { endingOf } from './ending';
import { type LookInside, type PdfReading, readPdf } from './read';
import { indexOfText, type PdfValue } from './syntax';
import { objectsInTables } from './tables';
import { readTrailers } from './trailer';

/** The findings about a PDF, whether a My Number was found in it, and which parts were read. */
export interface PdfFindings {
  readonly findings: readonly FileFinding[];
  readonly found: boolean;
  readonly looked: Looked;
}

/** Checks a PDF: its header and end, whether it is encrypted, whether its pages show its content, and all its text. */
export async function pdfFindings(bytes: Uint8Array, tools: ReadTools): Promise<PdfFindings> {
  return findingsOf(bytes, budgetFor(tools), 0);
}

async function findingsOf(bytes: Uint8Array, budget: Budget, depth: number): Promise<PdfFindings> {
  const headerAt = Math.max(0, indexOfText(bytes, '%PDF-', 0, 1024));
  const version = /^%PDF-(\d\.\d)/.exec(latin1(bytes.subarray(headerAt, headerAt + 8)))?.[1];
  if (version === undefined) return closed([{ code: 'damaged' }]);
  const { encrypted, followed, root, tables } = readTrailers(bytes, headerAt);
  const before: readonly FileFinding[] = headerAt > 0 ? [{ code: 'lateHeader' }] : [];
  if (encrypted) return closed([...before, { code: 'encrypted' }]);
  const told = await objectsInTables(bytes, tables, headerAt, budget);
  const found = await readPdf(bytes, root, budget, lookInside(budget, depth + 1));
  const holds = told !== null && tellsPages(told, root, found);
  // If an object is not where it should be, another one may not have been found at all.
  const reading = holds ? found : { ...found, looked: { ...found.looked, rest: 'notRead' as const } };
  const form = [
    ...before,
    ...endFindings(bytes, headerAt, followed && holds),
    ...structureFindings(reading, followed && holds),
  ];
  const { myNumber, looked } = reading;
  const about = form.length === 0 && !myNumber ? [{ code: 'pdfVersion' as const, values: { version } }] : [];
  return { findings: [...form, ...about, ...textFindings(reading)], found: myNumber, looked };
}

/**
 * Whether the cross-reference tables that list the catalog also list every page. Tables that do not even list the
 * catalog are rebuilt by every program.
 */
const tellsPages = (told: ReadonlySet<number>, root: PdfValue | undefined, { pageNumbers }: PdfReading): boolean =>
  root?.kind !== 'ref' || !told.has(root.object) || pageNumbers.every((number) => told.has(number));

const closed = (findings: readonly FileFinding[]): PdfFindings => ({ findings, found: false, looked: notLookedAt });

function endFindings(bytes: Uint8Array, headerAt: number, followed: boolean): readonly FileFinding[] {
  const ending = endingOf(bytes, headerAt);
  if (ending === 'cut') return [{ code: 'truncated' }];
  return [
    ...(followed ? [] : [{ code: 'noTable' as const }]),
    ...(ending === 'tail' ? [{ code: 'tail' as const }] : []),
  ];
}

function structureFindings(
  { pages, isCollection, waits, filesInside }: PdfReading,
  isSure: boolean,
): readonly FileFinding[] {
  const findings: FileFinding[] = [];
  if (pages === null || (pages === 0 && !isSure)) findings.push({ code: 'pagesLost' });
  else if (pages === 0) findings.push({ code: 'noPages' });
  if (isCollection) findings.push({ code: 'portfolio' });
  if (waits) findings.push({ code: 'pleaseWait' });
  if (filesInside > 0) findings.push({ code: 'filesInside', values: { count: filesInside } });
  return findings;
}

function textFindings({ myNumber, text, looked }: PdfReading): readonly FileFinding[] {
  if (myNumber) return [{ code: 'myNumber' }];
  if (myNumberAnswer(false, looked) === 'no') return [{ code: 'noMyNumber' }];
  const parts = partsNotRead(looked);
  const partly: readonly FileFinding[] = parts.length > 0 ? [{ code: 'textPartly', parts }] : [];
  return text ? partly : [{ code: 'noText' }, ...partly];
}

/** Reads files inside the file: PDFs and texts. Nothing is known about any other. */
function lookInside(budget: Budget, depth: number): LookInside {
  return async (bytes) => {
    const kind = kindOf(bytes);
    if (kind === 'pdf' && depth < effort.filesDeep) {
      const { found, looked } = await findingsOf(bytes, budget, depth);
      return { found, whole: myNumberAnswer(found, looked) !== 'unknown' };
    }
    if (!['text', 'xml', 'html'].includes(kind)) return { found: false, whole: false };
    const readings = readingsOf(bytes);
    return { found: readings.some((text) => showsMyNumber(text) || xmlShowsMyNumber(text)), whole: true };
  };
}

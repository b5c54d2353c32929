import { type FilePart, type Looked, type LookLedger, lookLedger } from '../looked';
import { readingsOf, showsMyNumber, showsMyNumberBeside, xmlShowsMyNumber } from '../number-search';
import type { Budget } from './budget';
import { type CollectedObjects, collectObjects, type NumberedObject, unpack } from './collected';
import { readContents } from './contents';
import { readTables } from './font-finder';
import { asLatin } from './fonts';
import { type RoleOf, roleFinder, type StreamRole } from './roles';
import { stringsShowMyNumber } from './strings';
import { type PdfStructure, structureOf } from './structure';
import type { PdfValue } from './syntax';

/** The result of reading a PDF. Holds none of its content. */
export interface PdfReading extends PdfStructure {
  readonly myNumber: boolean;
  /** Whether its pages and drawings have any text at all. */
  readonly text: boolean;
  /** Files inside the file. */
  readonly filesInside: number;
  readonly looked: Looked;
}

/** Reads a file that is inside another. */
export type LookInside = (bytes: Uint8Array) => Promise<{ readonly found: boolean; readonly whole: boolean }>;

/**
 * Searches a whole PDF for a My Number: what its pages show, and every text and stream in it, whether or not something
 * refers to it. Parts that could not be read are reported.
 * @param root the trailer's entry that leads to the catalog
 */
export async function readPdf(
  bytes: Uint8Array,
  root: PdfValue | undefined,
  budget: Budget,
  lookInside: LookInside,
): Promise<PdfReading> {
  const ledger = lookLedger();
  const objects = await collectObjects(bytes, ledger, budget);
  const roleOf = roleFinder(objects);
  let found = stringsShowMyNumber(objects, ledger);
  const tables = await readTables(objects, (object) => isTable(roleOf(object)), ledger, budget);
  const loose = objects.all.filter(
    (one) => one.stream && ['content', 'unknown'].includes(roleOf(one)) && !tables.has(one),
  );
  noteUnknown(loose, roleOf, ledger);
  const contents = await readContents(objects, loose, tables, ledger, budget);
  found ||= contents.found;
  const beside = await readBeside(objects, roleOf, { ledger, budget, lookInside });
  const structure = structureOf(objects, root);
  return {
    ...structure,
    isCollection: structure.isCollection || contents.saysCollection,
    waits: structure.waits || contents.saysWait,
    myNumber: found || beside.found,
    text: contents.text,
    filesInside: beside.files,
    looked: ledger.looked(),
  };
}

/** Only possible letter tables: streams that say so, and streams that say nothing about themselves. */
const isTable = (role: StreamRole): boolean => role === 'letters' || role === 'unknown';

/** The part of the file to which the texts of such a stream belong. */
const partOfRole = {
  formData: 'formData',
  notes: 'notes',
  fields: 'fields',
  description: 'description',
  scripts: 'scripts',
  sealed: 'rest',
} as const satisfies Partial<Record<StreamRole, FilePart>>;
const hasPart = (role: StreamRole): role is keyof typeof partOfRole => Object.hasOwn(partOfRole, role);

interface BesideTools {
  readonly ledger: LookLedger;
  readonly budget: Budget;
  readonly lookInside: LookInside;
}

/** Reads every stream that draws nothing. */
async function readBeside(objects: CollectedObjects, roleOf: RoleOf, { ledger, budget, lookInside }: BesideTools) {
  const sum = { found: false, files: 0 };
  for (const object of objects.all) {
    if (object.stream === undefined) continue;
    const role = roleOf(object);
    if (role === 'picture') ledger.skip('pictures');
    else if (role === 'fileInside') {
      sum.files += 1;
      const unpacked = await unpackWhole(object, budget);
      const inside = unpacked && (await lookInside(unpacked));
      if (inside?.whole) ledger.read('filesInside');
      else ledger.skip('filesInside');
      sum.found ||= inside?.found === true;
    } else if (hasPart(role)) {
      const unpacked = await unpackWhole(object, budget);
      if (unpacked === null) ledger.skip(partOfRole[role]);
      else {
        ledger.read(partOfRole[role]);
        sum.found ||= textShows(role, unpacked);
      }
    }
  }
  return sum;
}

function textShows(role: keyof typeof partOfRole, bytes: Uint8Array): boolean {
  if (role === 'sealed') return showsMyNumberBeside(asLatin(bytes).text);
  return readingsOf(bytes).some((text) => (role === 'scripts' ? showsMyNumber(text) : xmlShowsMyNumber(text)));
}

async function unpackWhole(object: NumberedObject, budget: Budget): Promise<Uint8Array | null> {
  await budget.spend(object.stream?.length ?? 0);
  const unpacked = budget.isSpent() ? null : await unpack(object, budget);
  return unpacked?.whole ? unpacked.bytes : null;
}

/** Streams whose purpose is unknown: they were read as drawings, but may be something else. */
function noteUnknown(streams: readonly NumberedObject[], roleOf: RoleOf, ledger: LookLedger): void {
  if (streams.some((one) => roleOf(one) === 'unknown' && one.stream?.length !== 0)) ledger.skip('rest');
}

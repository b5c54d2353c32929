import { walkXml } from './xml';

/** What a Word file must not bring along, because it loads or starts something. */
export type ActiveContent = 'altChunk' | 'embedded' | 'activeField' | 'externalPart' | 'mailMergeSource';

/** One XML part of a Word file, read once. */
export interface ScannedPart {
  /** The text that is shown, with the breaks of lines and paragraphs. Deleted text of tracked changes is not in it. */
  readonly text: string;
  /** The same without what only old programs show: Word writes a text box twice. */
  readonly shown: string;
  /** The instructions of fields, without the spaces around them: `MERGEFIELD 氏名`. */
  readonly fields: readonly string[];
  readonly hasTrackedChanges: boolean;
  /** Active content with what it was found by. */
  readonly active: readonly { readonly kind: ActiveContent; readonly at: string }[];
}

const changes: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

const activeElements: ReadonlyMap<string, ActiveContent> = new Map([
  ['altChunk', 'altChunk'],
  ['subDoc', 'altChunk'],
  ['object', 'embedded'],
  ['OLEObject', 'embedded'],
  ['oleObj', 'embedded'],
  ['control', 'embedded'],
  ['connectString', 'mailMergeSource'],
]);

/** Drawings of the old kind name their pictures by an address of their own, besides the relations of the part. */
const picturedElements: ReadonlySet<string> = new Set(['imagedata', 'image', 'fill', 'stroke', 'background']);
const isAddress = (target: string | undefined): boolean =>
  target !== undefined && /^(?!data:)(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target.trim());

/**
 * Fields that fetch or start something when Word updates them. DDE counts wherever it stands: it is hidden in fields inside of
 * fields.
 */
const activeField =
  /^(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|RD|MACROBUTTON|CONTROL|HTMLACTIVEX)(?![A-Z])|(?<![A-Z])DDE(?:AUTO)?(?![A-Z])/i;

/** Reads an XML part of a Word file; null if it is not well-formed. */
export function scanPart(xml: string): ScannedPart | null {
  let text = '';
  let shown = '';
  let inFallback = 0;
  const add = (more: string): void => {
    text += more;
    if (inFallback === 0) shown += more;
  };
  let hasTrackedChanges = false;
  let inText = 0;
  let inProperties = 0;
  const active: { kind: ActiveContent; at: string }[] = [];
  const instructions = instructionReader();
  const isFine = walkXml(xml, {
    root: /./,
    open(name, attribute) {
      const kind = activeElements.get(name);
      if (kind) active.push({ kind, at: name });
      if (picturedElements.has(name)) {
        const address = [attribute('src'), attribute('href'), attribute('althref')].find(isAddress);
        if (address !== undefined) active.push({ kind: 'externalPart', at: address });
      }
      if (changes.has(name)) hasTrackedChanges = true;
      if (name === 'Fallback') inFallback += 1;
      if (name === 't') inText += 1;
      if (name === 'pPr' || name === 'rPr') inProperties += 1;
      if (name === 'br' || name === 'cr') add('\n');
      // A tab stop of a paragraph is called like the sign.
      if (name === 'tab' && inProperties === 0) add('\t');
      instructions.open(name, attribute);
    },
    close(name) {
      if (name === 'Fallback') inFallback -= 1;
      if (name === 't') inText -= 1;
      if (name === 'pPr' || name === 'rPr') inProperties -= 1;
      if (name === 'p') add('\n');
      instructions.close(name);
    },
    text(value) {
      if (inText > 0) add(value);
      instructions.text(value);
    },
  });
  if (!isFine) return null;
  const fields = instructions.all();
  for (const field of fields) if (activeField.test(field)) active.push({ kind: 'activeField', at: field.slice(0, 60) });
  return { text, shown, fields, hasTrackedChanges, active };
}

/** Puts the instructions of fields together: they are cut over runs, and fields stand inside of fields. */
function instructionReader() {
  const whole: string[] = [];
  /** What the instruction has so far, for each field that is open. */
  const open: string[] = [];
  let depth = 0;
  const isInstruction = (name: string) => name === 'instrText' || name === 'delInstrText';
  return {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (isInstruction(name)) depth += 1;
      if (name === 'fldSimple') whole.push(attribute('instr') ?? '');
      if (name !== 'fldChar') return;
      const type = attribute('fldCharType');
      if (type === 'begin') open.push('');
      else whole.push(open.pop() ?? '');
      // What follows is the field's result; a field may stand in it.
      if (type === 'separate') open.push('');
    },
    close(name: string): void {
      if (isInstruction(name)) depth -= 1;
    },
    text(value: string): void {
      if (depth === 0) return;
      // An instruction outside of any field is none yet, but the next edit may make it one.
      if (open.length === 0) whole.push(value);
      else open.push(`${open.pop() ?? ''}${value}`);
    },
    all: (): readonly string[] => [...whole, ...open].map((one) => one.trim()).filter((one) => one !== ''),
  };
}

/** Parts of a file that may contain letters; a closed list. */
export const fileParts = [
  'pages',
  'pictures',
  'notes',
  'fields',
  'formData',
  'bookmarks',
  'alternatives',
  'description',
  'scripts',
  'filesInside',
  'rest',
] as const;
export type FilePart = (typeof fileParts)[number];

/** The state of a part: the file has none, all of it was read, or some of it was not. */
export type PartState = 'absent' | 'read' | 'notRead';

/** What was read of a file. Complete: every part has a state. */
export type Looked = Readonly<Record<FilePart, PartState>>;

/** Records what was read while a file is read. A part that was once not read stays so. */
export interface LookLedger {
  readonly read: (part: FilePart) => void;
  readonly skip: (part: FilePart) => void;
  readonly looked: () => Looked;
}

/** An empty ledger. */
export function lookLedger(): LookLedger {
  const states = new Map<FilePart, PartState>();
  return {
    read: (part) => {
      if (states.get(part) !== 'notRead') states.set(part, 'read');
    },
    skip: (part) => {
      states.set(part, 'notRead');
    },
    looked: () => lookedFrom((part) => states.get(part) ?? 'absent'),
  };
}

function lookedFrom(of: (part: FilePart) => PartState): Looked {
  const all = Object.fromEntries(fileParts.map((part) => [part, of(part)]));
  return all as Record<FilePart, PartState>;
}

/** Nothing of a file was read: it could not be opened, or its kind is not read. */
export const notLookedAt: Looked = lookedFrom(() => 'notRead');

/** A picture: its only letters are in the image, which is not read here. */
export const pictureOnly: Looked = lookedFrom((part) => (part === 'pictures' ? 'notRead' : 'absent'));

/** The parts that were not read, or not completely. */
export const partsNotRead = (looked: Looked): readonly FilePart[] =>
  fileParts.filter((part) => looked[part] === 'notRead');

/**
 * Whether a file contains a My Number: this is decided only here. "No" only if the text of its pages was read and
 * nothing was left out: a part that was not read never counts as clean.
 */
export function myNumberAnswer(found: boolean, looked: Looked): 'yes' | 'no' | 'unknown' {
  if (found) return 'yes';
  return looked.pages === 'read' && partsNotRead(looked).length === 0 ? 'no' : 'unknown';
}

/** Parts of a file in which letters may stand; a closed list. */
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

/** What became of a part: the file has none of it, all of it was read, or some of it was not. */
export type PartState = 'absent' | 'read' | 'notRead';

/** What was looked at of a file. Total: whoever looks at a file says something of every part. */
export type Looked = Readonly<Record<FilePart, PartState>>;

/** Keeps what was looked at while a file is read. What was once not read stays so. */
export interface LookLedger {
  readonly read: (part: FilePart) => void;
  readonly skip: (part: FilePart) => void;
  readonly looked: () => Looked;
}

/** A ledger in which nothing was found yet. */
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

/** Nothing of a file was looked at: it could not be opened, or is of a kind that is not read. */
export const notLookedAt: Looked = lookedFrom(() => 'notRead');

/** A picture: all there is of it are letters that nobody reads here. */
export const pictureOnly: Looked = lookedFrom((part) => (part === 'pictures' ? 'notRead' : 'absent'));

/** The parts that were not, or not wholly, read. */
export const partsNotRead = (looked: Looked): readonly FilePart[] =>
  fileParts.filter((part) => looked[part] === 'notRead');

/**
 * Whether a file holds a My Number: the only place where that is answered. "No" only where the text of its pages was read
 * and nothing of it was left out: what was not looked at is never clean.
 */
export function myNumberAnswer(found: boolean, looked: Looked): 'yes' | 'no' | 'unknown' {
  if (found) return 'yes';
  return looked.pages === 'read' && partsNotRead(looked).length === 0 ? 'no' : 'unknown';
}

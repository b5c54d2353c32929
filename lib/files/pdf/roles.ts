import type { CollectedObjects, NumberedObject } from './collected';
import { nameAt, type PdfDict, type PdfValue } from './syntax';

/**
 * The purpose of a PDF's stream: `content` draws, `letters` says which letters codes stand for, `sealed` is a signature
 * or a certificate, `aside` has no letters (fonts, colours, functions, tables); the others are texts, pictures and
 * files.
 */
export type StreamRole =
  | 'content'
  | 'picture'
  | 'formData'
  | 'notes'
  | 'fields'
  | 'description'
  | 'scripts'
  | 'fileInside'
  | 'letters'
  | 'sealed'
  | 'aside'
  /** Nothing says what it is for. */
  | 'unknown';

/** By the entry that refers to a stream, directly or through lists. */
const byEntry: Readonly<Record<string, StreamRole>> = {
  Contents: 'content',
  ...{ XFA: 'formData', RC: 'notes', RV: 'fields', V: 'fields', DV: 'fields', JS: 'scripts', Metadata: 'description' },
  ...{ EF: 'fileInside', RF: 'fileInside', Thumb: 'picture', SMask: 'picture', Mask: 'picture' },
  ...{ ToUnicode: 'letters', UseCMap: 'letters' },
  ...{ FontFile: 'aside', FontFile2: 'aside', FontFile3: 'aside', CIDToGIDMap: 'aside', CIDSet: 'aside' },
  ...{ DestOutputProfile: 'aside', ColorSpace: 'aside', CS: 'aside', Function: 'aside', Functions: 'aside' },
  ...{ TR: 'aside', TR2: 'aside', BG: 'aside', BG2: 'aside', UCR: 'aside', UCR2: 'aside', HT: 'aside' },
  ...{ Certs: 'sealed', OCSPs: 'sealed', CRLs: 'sealed', Cert: 'sealed', OCSP: 'sealed', CRL: 'sealed' },
  CharProcs: 'content',
};

/** By what a stream says about itself. */
const byType: Readonly<Record<string, StreamRole>> = {
  ...{ ObjStm: 'aside', XRef: 'aside', CMap: 'letters', Metadata: 'description', EmbeddedFile: 'fileInside' },
  ...{ Pattern: 'content' },
};
const bySubtype: Readonly<Record<string, StreamRole>> = {
  ...{ Image: 'picture', Form: 'content', XML: 'description' },
  ...{ Type1C: 'aside', CIDFontType0C: 'aside', OpenType: 'aside' },
};

/** Entries that only streams without letters have: font programs, colours, functions, shadings. */
const asideEntries = ['Length1', 'Alternate', 'FunctionType', 'ShadingType'] as const;

const known = (roles: Readonly<Record<string, StreamRole>>, name: string): StreamRole | undefined =>
  Object.hasOwn(roles, name) ? roles[name] : undefined;

/** The roles of each stream by its object's number; several if entries disagree. */
function rolesIn(objects: CollectedObjects): ReadonlyMap<number, ReadonlySet<StreamRole>> {
  const roles = new Map<number, Set<StreamRole>>();
  const give = (value: PdfValue, role: StreamRole): void => {
    if (value.kind === 'array') for (const item of value.items) give(item, role);
    else if (value.kind === 'dict') for (const item of value.entries.values()) give(item, role);
    if (value.kind !== 'ref') return;
    const own = roles.get(value.object) ?? new Set();
    if (own.has(role)) return;
    roles.set(value.object, own.add(role));
    // A separate list or name tree: what it leads to has the role, too.
    for (const one of objects.versions(value.object)) {
      if (one.value.kind === 'array' || carriesOn(one, role)) give(one.value, role);
    }
  };
  const look = (value: PdfValue): void => {
    if (value.kind === 'array') {
      const [name, profile] = value.items;
      if (name?.kind === 'name' && profile && colourSpaces.has(name.text)) {
        for (const item of value.items) give(item, 'aside');
      }
      for (const item of value.items) look(item);
    } else if (value.kind === 'dict') {
      for (const [key, item] of value.entries) {
        const role = roleOfEntry(key, value.entries);
        if (role !== undefined) give(item, role);
        look(item);
      }
    }
  };
  for (const { value } of objects.all) look(value);
  return roles;
}

const colourSpaces: ReadonlySet<string> = new Set(['ICCBased', 'Indexed', 'Separation', 'DeviceN', 'I']);

/**
 * Files, drawn letters and colours are in tables of their own; for other roles the entries would lead all over the
 * file.
 */
const carriesOn = ({ stream }: NumberedObject, role: StreamRole): boolean =>
  stream === undefined && (role === 'fileInside' || role === 'content' || role === 'aside');

function roleOfEntry(key: string, dict: PdfDict): StreamRole | undefined {
  if (key === 'Encoding') return nameAt(dict, 'Subtype') === 'Type0' ? 'letters' : undefined;
  return known(byEntry, key);
}

/** Returns what a stream is for, first by its own entries and then by what refers to it. */
export type RoleOf = (object: NumberedObject) => StreamRole;

/** Follows every entry of every object that says what a stream is for. */
export function roleFinder(objects: CollectedObjects): RoleOf {
  const roles = rolesIn(objects);
  return ({ number, value }) => {
    if (value.kind !== 'dict') return 'unknown';
    const dict = value.entries;
    const own = known(bySubtype, nameAt(dict, 'Subtype')) ?? known(byType, nameAt(dict, 'Type'));
    if (own !== undefined) return own;
    const [given, ...more] = roles.get(number) ?? [];
    if (given !== undefined && more.length === 0) return given;
    if (dict.has('PatternType')) return 'content';
    return asideEntries.some((key) => dict.has(key)) ? 'aside' : 'unknown';
  };
}

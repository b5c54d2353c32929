/**
 * What the portal takes, and what we ask of a photograph. The number and size of files are printed on the portal's page
 * (F-41); how it counts a megabyte is not known, so what lies between the two ways is only warned of.
 */
export const limits = {
  /** Files, the photograph included. */
  files: 20,
  /** Bytes of all files together, a megabyte counted as a million. */
  safeTotal: 25_000_000,
  /** Bytes of all files together, a megabyte counted as 1,048,576. */
  surelyTooMuch: 25 * 1024 * 1024,
} as const;

/** The photograph: 30 mm wide and 40 mm high. The tolerance and the pixels are assumptions of ours. */
export const photo = {
  ratio: 30 / 40,
  /** Of a passport photograph, 35 mm by 45 mm: the mistake that is made most. */
  passportRatio: 35 / 45,
  /** How far width by height may be off, as a part of the ratio; ours. */
  tolerance: 0.02,
  /** 30 mm and 40 mm at 300 dots an inch, rounded down to tens; ours. */
  minWidth: 350,
  minHeight: 470,
} as const;

/** How much work a file may cause, whatever it claims to hold. All ours. */
export const effort = {
  /** Bytes that one compressed stream may become. */
  inflatedEach: 8 * 1024 * 1024,
  /** Bytes that the streams of one file may become together. */
  inflatedTotal: 48 * 1024 * 1024,
  /** Bytes that one object of a PDF may take without its stream. */
  objectBytes: 256 * 1024,
  /** Bytes after which the page is let breathe. */
  slice: 1024 * 1024,
  /** Times the bytes of a file may be read over. */
  rereads: 2,
  /** Characters of text looked at. */
  textLength: 4_000_000,
  /** Tables of letters that text is tried with. */
  letterTables: 32,
  /** How deep files may stand in files. */
  filesDeep: 3,
  /** How deep groups may stand in one another. */
  depth: 48,
  /** Milliseconds given to one file. */
  milliseconds: 10_000,
} as const;

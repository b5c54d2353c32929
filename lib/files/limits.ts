/**
 * The portal's limits, and what we ask of a photograph. The number and size of files are printed on the portal's page
 * (F-41). How it counts a megabyte is not known, so a size between the two ways of counting only gives a warning.
 */
export const limits = {
  /** Number of files, including the photograph. */
  files: 20,
  /** Bytes of all files together, with a megabyte as a million. */
  safeTotal: 25_000_000,
  /** Bytes of all files together, with a megabyte as 1,048,576. */
  surelyTooMuch: 25 * 1024 * 1024,
} as const;

/** The photograph: 30 mm wide and 40 mm high. The tolerance and the pixels are our own assumptions. */
export const photo = {
  ratio: 30 / 40,
  /** A passport photograph, 35 mm by 45 mm: the most common mistake. */
  passportRatio: 35 / 45,
  /** How far the ratio of width to height may be off, as a part of the ratio; ours. */
  tolerance: 0.02,
  /** 30 mm and 40 mm at 300 dots per inch, rounded down to tens; ours. */
  minWidth: 350,
  minHeight: 470,
} as const;

/** How much work a file may cause, whatever it claims to contain. All ours. */
export const effort = {
  /** Maximum bytes of one unpacked stream. */
  inflatedEach: 8 * 1024 * 1024,
  /** Maximum bytes of all unpacked streams of one file together. */
  inflatedTotal: 48 * 1024 * 1024,
  /** Maximum bytes of one object of a PDF without its stream. */
  objectBytes: 256 * 1024,
  /** Bytes after which the browser gets a pause. */
  slice: 1024 * 1024,
  /** How many times the bytes of a file may be read again. */
  rereads: 2,
  /** Maximum characters of text examined. */
  textLength: 4_000_000,
  /** Maximum letter tables tried on a text. */
  letterTables: 32,
  /** How deep files may be nested in files. */
  filesDeep: 3,
  /** How deep groups may be nested in each other. */
  depth: 48,
  /** Milliseconds for one file. */
  milliseconds: 10_000,
} as const;

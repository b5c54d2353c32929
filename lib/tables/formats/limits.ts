// The limits of a table file. They are checked before and during reading, so that a hostile file costs no more than a
// large one.

/** Bytes of a file on the disk: 10 MB, some ten thousand people with all their facts. */
export const largestTableFile = 10 * 1024 * 1024;
/** Bytes of all unpacked parts of an Excel file together. */
export const largestUnpacked = 48 * 1024 * 1024;
export const mostRows = 20_000;
export const mostColumns = 2_000;
export const mostCells = 1_000_000;
/** Characters of one cell; Excel's own limit. */
export const longestCell = 32_767;
/** Parts of an Excel file. */
export const mostParts = 2_000;

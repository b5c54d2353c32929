/** The key of one part of one row. */
export const matchKey = (row: string, part: string): string => `${row}\n${part}`;

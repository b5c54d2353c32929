/**
 * Rules that speak of one document although they also look at facts, or at several documents: what they find is the same
 * matter as the document's own state, and is mended there.
 */
export const ruleMatters: Readonly<Record<string, string>> = {
  'R-ACT-10': 'D06',
  'R-DOC-01': 'D10',
  'R-DOC-02': 'D02',
  'R-DOC-03': 'D18',
  'R-DOC-05': 'D07',
  'R-EDU-07': 'D09',
  'R-LANG-01': 'D14',
};

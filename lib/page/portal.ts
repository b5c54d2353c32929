// What we know of the portal's markup, as of 2026-05-01. Rows are `dl`, their labels are in `dt`, and sections have
// `h4` headings. Nothing here depends on ids or names, which change with every revision.

/** All elements that the collector reads, in document order. */
export const walked = 'h1, h2, h3, h4, h5, h6, dl, input, select, textarea, button';

/** Headings that open a section even if their text is new to us. */
export const sectionHeading = 'H4';

/** The words before the procedure's name. */
export const procedureLead = '選択中の手続き名:';

/** The words of an option that means "nothing chosen", folded. */
export const nothingChosen = '選択してください';

/** A repeat block's element; the last part of its id is the block's number. */
export const blockPattern = /^repetition.*_(\d+)$/;

/** The portal's number of a block's group, in the id of its element. */
export const blockGroup = /^repetition(.*)_\d+$/;

/** The folded words of a radio that the portal itself chooses: nothing is unknown about a date. */
export const presetRadio = /不明な点は無い/;

/** Folded texts of the buttons that Tenken may press. All other buttons belong to the person. */
export const pressable = {
  add: ['+追加する', '追加する', '+追加'],
  remove: ['削除', '削除する'],
  clear: ['選択解除'],
} as const;
export type Pressable = keyof typeof pressable;

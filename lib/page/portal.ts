// What is known of the portal's markup, as the page stood on 2026-05-01. Rows are `dl`, their words stand in the `dt`,
// sections are headed by `h4`. Nothing here depends on ids or names, which are renumbered with every revision.

/** Everything the collector walks, in document order. */
export const walked = 'h1, h2, h3, h4, h5, h6, dl, input, select, textarea, button';

/** Headings that open a section even when their words are new to us. */
export const sectionHeading = 'H4';

/** The words before the procedure's name. */
export const procedureLead = '選択中の手続き名:';

/** Words of an option that stands for "nothing chosen", folded. */
export const nothingChosen = '選択してください';

/** A repeat block's element; the number of the block is the last part of its id. */
export const blockPattern = /^repetition.*_(\d+)$/;

/** Folded words of the buttons that Tenken may press. Every other button is the person's. */
export const pressable = {
  add: ['+追加する', '追加する', '+追加'],
  remove: ['削除', '削除する'],
  clear: ['選択解除'],
} as const;
export type Pressable = keyof typeof pressable;

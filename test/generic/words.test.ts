import { describe, expect, it } from 'vitest';
import { byId } from './modules';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(byId)('the words of %s', (_, { words, form, revisions }) => {
  const texts = [
    form.label,
    words.application,
    ...Object.values(words.sections),
    ...form.groups.map(({ label }) => label),
  ];

  it('are in both languages', () => {
    expect(texts.filter(({ ja, en }) => !japanese.test(ja) || !/[A-Za-z]/.test(en))).toEqual([]);
  });

  it('name every heading of every revision, and no other', () => {
    const headings = new Set(revisions.flatMap(({ sections }) => sections));
    expect(new Set(Object.keys(words.sections))).toEqual(headings);
  });

  it('name every row that anybody is shown', () => {
    const shown = form.fields.filter(({ role }) => role !== 'otherStatus');
    expect(
      shown.filter(({ label }) => !/[A-Za-z]/.test(label.en) || !japanese.test(label.ja)).map(({ id }) => id),
    ).toEqual([]);
  });
});

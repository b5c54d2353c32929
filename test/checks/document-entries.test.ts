import { describe, expect, it } from 'vitest';
import { entryIdsOf, receivedAt, withAnother, withoutDocument, withReceived } from '../../lib/checks/document-entries';

const draft = (...documents: readonly object[]) => (documents.length === 0 ? { id: 'c' } : { id: 'c', documents });

describe('whether a document was received', () => {
  it.each([
    ['makes an entry', draft(), null, 'yes', draft({ id: 'D02', received: 'yes' })],
    [
      'makes an entry beside others',
      draft({ id: 'D01' }),
      null,
      'no',
      draft({ id: 'D01' }, { id: 'D02', received: 'no' }),
    ],
    ['says nothing and makes none', draft(), null, undefined, draft()],
    ['changes an entry', draft({ id: 'D02', received: 'no' }), 0, 'yes', draft({ id: 'D02', received: 'yes' })],
    [
      'answers an entry under another number',
      draft({ id: 'S2', note: 'サンプル' }),
      0,
      'yes',
      draft({ id: 'S2', note: 'サンプル', received: 'yes' }),
    ],
    [
      'is taken back, and leaves no empty entry',
      draft({ id: 'D01' }, { id: 'D02', received: 'yes' }),
      1,
      undefined,
      draft({ id: 'D01' }),
    ],
    ['is taken back from the only entry', draft({ id: 'D02', received: 'yes' }), 0, undefined, draft()],
    [
      'is taken back, and leaves what else is known',
      draft({ id: 'D02', received: 'yes', note: 'サンプル' }),
      0,
      undefined,
      draft({ id: 'D02', note: 'サンプル' }),
    ],
  ] as const)('%s', (_, before, index, answer, after) => {
    expect(withReceived(before, 'D02', index, answer)).toEqual(after);
    expect(index === null || answer === undefined || receivedAt(after, index) === answer).toBe(true);
  });

  it.each([
    [{ id: 'D02', received: 'yes' }, 'yes'],
    [{ id: 'D02', received: 'notAsked' }, 'notAsked'],
    [{ id: 'D02' }, undefined],
    [{ id: 'D02', received: 'maybe' }, undefined],
  ])('is read from %j as %s', (entry, expected) => {
    expect(receivedAt(draft(entry), 0)).toBe(expected);
  });
});

describe('the list of documents', () => {
  it('takes another copy and gives it back', () => {
    const two = withAnother(draft({ id: 'D09b', received: 'yes' }), 'D09b');
    expect(entryIdsOf(two)).toEqual(['D09b', 'D09b']);
    expect(withoutDocument(two, 1)).toEqual(draft({ id: 'D09b', received: 'yes' }));
  });

  it('has a place for an entry without an id, so that the others keep theirs', () => {
    expect(entryIdsOf(draft({ note: 'サンプル' }, { id: 'D02' }))).toEqual(['', 'D02']);
  });
});

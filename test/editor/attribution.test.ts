import { describe, expect, it } from 'vitest';
import { attributionOffers, withAttribution } from '../../lib/editor/attribution';

const today = '2026-11-26';
const now = { by: 'applicant', on: today };

describe('who said so, and when', () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ['offered for a no', { criminal: { answer: 'no' } }, [now]],
    ['offered for a yes', { criminal: { answer: 'yes' } }, [now]],
    ['not offered where nothing is answered', { criminal: {} }, []],
    ['not offered where it was not asked', { criminal: { answer: 'notAsked' } }, []],
    ['not offered where a person is named', { criminal: { answer: 'no', saidBy: 'staff' } }, []],
    ['not offered where a day is named', { criminal: { answer: 'no', saidOn: '2026-01-01' } }, []],
    [
      'as at another answer, too',
      { criminal: { answer: 'no' }, deportation: { answer: 'no', saidBy: 'employer', saidOn: '2026-06-01' } },
      [{ by: 'employer', on: '2026-06-01' }, now],
    ],
    [
      'as at the latest of several',
      {
        criminal: { answer: 'no' },
        deportation: { answer: 'no', saidBy: 'employer', saidOn: '2026-06-01' },
        entries: { answer: 'no', saidBy: 'document', saidOn: '2026-07-01' },
      },
      [{ by: 'document', on: '2026-07-01' }, now],
    ],
    [
      'once where the other answer is of today and the applicant',
      { criminal: { answer: 'no' }, entries: { answer: 'no', saidBy: 'applicant', saidOn: today } },
      [now],
    ],
    [
      'not as at an answer that names only one of the two',
      { criminal: { answer: 'no' }, entries: { answer: 'no', saidBy: 'employer' } },
      [now],
    ],
  ])('is %s', (_, history, offers) => {
    expect(attributionOffers({ history } as never, 'history.criminal', today)).toEqual(offers);
  });

  it('is set together, and then no longer offered', () => {
    const draft = withAttribution({ history: { criminal: { answer: 'no' } } } as never, 'history.criminal', now);
    expect(draft).toEqual({ history: { criminal: { answer: 'no', saidBy: 'applicant', saidOn: today } } });
    expect(attributionOffers(draft, 'history.criminal', today)).toEqual([]);
  });
});

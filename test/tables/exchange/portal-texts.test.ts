import { describe, expect, it } from 'vitest';
import { withFactsOfNow } from '../../../lib/services/portal-texts';
import type { Exchange } from '../../../lib/domain/exchange';
import { recordsOf } from '../../../lib/tables/exchange/read';
import type { Kept, Repository } from '../../../lib/storage/repository';
import { read, small } from './document-kit';
import { loadProcedures } from '../../../lib/procedures/registry';

// As the background has them: at hand before anybody asks.
await loadProcedures();

const row = 'applicant.homeTown';

function documentWith(homeTown: string | null, one: object): Exchange {
  const { applicants, cases } = small() as Exchange;
  const reading = read(
    small({
      applicants: homeTown === null ? [] : applicants.map((person) => ({ ...person, homeTown })),
      cases: cases.map((plain) => ({ ...plain, ...one })),
    }),
    () => true,
  );
  if (!reading.ok) throw new Error('The document is good.');
  return reading.document;
}

/** The case of a document as it is imported over what is stored. */
async function imported(document: Exchange, stored: Exchange | null): Promise<object> {
  const now = new Map(
    (stored ? recordsOf(stored) : []).map((one) => [
      `${one.kind} ${one.id}`,
      { ...one, revision: 1, updatedAt: '' } as Kept,
    ]),
  );
  const repository = {
    getMany: async (kind: string, ids: Iterable<string>) =>
      new Map([...ids].flatMap((id) => (now.has(`${kind} ${id}`) ? [[id, now.get(`${kind} ${id}`)]] : []))),
  } as unknown as Repository;
  const made = await withFactsOfNow(recordsOf(document), now, { repository, today: () => '2026-06-01' });
  expect(made.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
    recordsOf(document).map(({ kind, id }) => `${kind} ${id}`),
  );
  return made.find(({ kind }) => kind === 'case')?.payload as object;
}

const text = { portalText: { [row]: 'ハノイ' } };
const of = (fact: string) => ({ portalTextOf: { [row]: fact } });

describe('a text for the portal in a file', () => {
  it.each<[string, Exchange, Exchange | null, object]>([
    ['comes with the fact of the file', documentWith('ハノイ市', text), null, { ...text, ...of('ハノイ市') }],
    [
      'comes with the fact that is stored, where the file has none',
      documentWith(null, text),
      documentWith('ダナン', {}),
      { ...text, ...of('ダナン') },
    ],
    [
      'comes with the fact of the file before the stored one',
      documentWith('ハノイ市', text),
      documentWith('ダナン', {}),
      { ...text, ...of('ハノイ市') },
    ],
    [
      'keeps the fact that the file gives it',
      documentWith('ハノイ市', { ...text, ...of('フエ') }),
      null,
      { ...text, ...of('フエ') },
    ],
    [
      'does not follow a new fact of the file when it is the same text',
      documentWith('ダナン', text),
      documentWith('ハノイ市', { ...text, ...of('ハノイ市') }),
      { ...text, ...of('ハノイ市') },
    ],
    ['has no fact where the case’s people cannot be read', documentWith(null, text), null, text],
  ])('%s', async (_, document, stored, expected) => {
    const made = await imported(document, stored);
    expect(made).toMatchObject(expected);
    expect(Object.hasOwn(made, 'portalTextOf')).toBe(Object.hasOwn(expected, 'portalTextOf'));
  });

  it('that was exported with its fact comes back as it was', async () => {
    const document = documentWith('ハノイ市', { ...text, ...of('フエ') });
    expect(await imported(document, document)).toEqual(document.cases[0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/domain/exchange';
import { runs } from '../property-runs';
import { importKit, nothing, sheetOfRows } from './kit';

const people = sheetOfRows([
  ['旅券番号', '氏名', '国籍', '職業'],
  ['TS0000001', 'TESTA, ARJUN', 'ネパール', '会社員'],
  ['TS0000002', 'TESTB, MAYA', 'どこか', '学生'],
]);

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { failure?: { code: string } }) => error.failure?.code ?? 'other',
  );

describe('a look at a table', () => {
  it('writes nothing, and carries no record that the table does not name', async () => {
    const { fed, look, fill, whole, records } = await importKit();
    await fill({
      ...(await whole()),
      applicants: [
        {
          id: 'a-1',
          name: { family: 'TESTA', given: 'ARJUN' },
          passport: { number: 'TS0000001' },
          homeTown: 'サンプル市',
        },
        { id: 'a-9', name: { family: 'TESTZ' }, email: 'secret@example.com' },
      ],
    });
    const before = await whole();
    const session = await fed(people);
    const seen = await look(session);
    const sent = JSON.stringify([seen, await records(session, seen.look)]);
    expect(await whole()).toEqual(before);
    expect(sent).not.toMatch(/secret|TESTZ/);
    // Of the person that is named: what changes, and not the rest.
    expect(sent).not.toContain('サンプル市');
    expect(sent).toContain('会社員');
  });

  it('leaves out the row in which something is wrong, and takes the others', async () => {
    const { fed, look, commit, whole } = await importKit();
    const session = await fed(people);
    const seen = await look(session);
    expect(seen.view.groups.map(({ code, column }) => [code, column])).toEqual([['notInList', 2]]);
    expect(seen.view.waiting).toEqual([2]);
    expect(await commit(session, seen.look)).toMatchObject({ status: 'done', counts: { applicant: { added: 1 } } });
    expect((await whole()).applicants.map(({ name }) => name?.given)).toEqual(['ARJUN']);
  });

  it('is over when another begins, and when the window gives it up', async () => {
    const { fed, look, halt } = await importKit();
    const many = sheetOfRows([
      ['旅券番号', '職業'],
      ...Array.from({ length: 60 }, (_, row) => [`TS${1_000_000 + row}`, '会社員']),
    ]);
    const session = await fed(many);
    const first = failure(look(session));
    const second = look(session);
    expect(await first).toBe('interrupted');
    expect((await second).view.counts.rows.records).toBe(60);
    const third = failure(look(session));
    await halt(session);
    expect(await third).toBe('interrupted');
  });

  it('tells how far a long one is', async () => {
    const { fed, look, news } = await importKit();
    const session = await fed(
      sheetOfRows([
        ['旅券番号', '職業'],
        ...Array.from({ length: 60 }, (_, row) => [`TS${1_000_000 + row}`, '会社員']),
      ]),
    );
    await look(session);
    const told = news.filter((one) => one.news === 'import');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((one) => one.news === 'import' && one.total === 60 && one.done <= 60)).toBe(true);
  });

  it('of a session that is gone says so, so that the window begins anew', async () => {
    const { fed, look, commit, kit } = await importKit();
    const session = await fed(people);
    const seen = await look(session);
    await fed(people);
    expect(await failure(commit(session, seen.look))).toBe('interrupted');
    const other = await fed(people);
    await kit.vault.lock();
    expect(await failure(look(other))).toBe('locked');
  });
});

describe('a commit', () => {
  it('after the vault has changed so that it would do something else shows that first', async () => {
    const { fed, look, commit, put, whole } = await importKit();
    const session = await fed(people);
    const seen = await look(session);
    await put([{ kind: 'applicant', payload: { id: 'a-1', passport: { number: 'TS0000001' } } }]);
    const answer = await commit(session, seen.look);
    expect(answer).toMatchObject({ status: 'changed', look: { view: { records: { applicant: { changed: 1 } } } } });
    expect((await whole()).applicants).toEqual([{ id: 'a-1', passport: { number: 'TS0000001' } }]);
    const again = answer.status === 'changed' && 'look' in answer.look ? answer.look.look : '';
    expect(await commit(session, again)).toMatchObject({ status: 'done' });
  });

  it('that would do the same in spite of a change goes through', async () => {
    const { fed, look, commit, put } = await importKit();
    const session = await fed(people);
    const seen = await look(session);
    await put([{ kind: 'applicant', payload: { id: 'a-1', passport: { number: 'TS9999999' } } }]);
    expect(await commit(session, seen.look)).toMatchObject({ status: 'done' });
  });
});

describe('what is remembered', () => {
  const days = (text: string) =>
    sheetOfRows([
      ['旅券番号', '生年月日'],
      ['TS0000001', text],
    ]);

  it('of a heading is the order of days, and no value; taken back, it is asked anew', async () => {
    const { fed, look, kit } = await importKit();
    const first = await fed(days('03/04/1990'));
    const offer = (await look(first)).view.groups[0]?.rules.find(({ rule }) => rule === 'dayFirst')?.offer ?? '';
    await look(first, { answers: { ...nothing, offers: { [offer]: 'column' } } }, true);
    const next = await fed(days('05/06/1991'));
    const seen = await look(next);
    expect(seen.view.groups).toEqual([]);
    expect(seen.view.settled).toMatchObject([{ column: 1, remembered: true, cells: 1 }]);
    expect(kit.local.raw()).not.toMatch(/1990|生年月日|03\/04/);
    const asked = await look(next, { answers: { ...nothing, unruled: ['1.dayFirst'] } }, true);
    expect(asked.view.groups.map(({ code }) => code)).toEqual(['ambiguousDate']);
    expect((await look(await fed(days('05/06/1991')))).view.groups).toHaveLength(1);
  });

  it('of a heading that stands twice is taken back for both', async () => {
    const twice = (born: string, issued: string) =>
      sheetOfRows([
        ['旅券番号', '年月日', '年月日'],
        ['TS0000001', born, issued],
      ]);
    const mapping = ['applicant.passport.number', 'applicant.birth', 'applicant.passport.issuedOn'];
    const { fed, look } = await importKit();
    const first = await fed(twice('03/04/1990', ''));
    const offer = (await look(first, { mapping })).view.groups[0]?.rules[0]?.offer ?? '';
    await look(first, { mapping, answers: { ...nothing, offers: { [offer]: 'column' } } }, true);
    const next = await fed(twice('05/06/1991', '07/08/2019'));
    const seen = await look(next);
    expect(seen.view.settled.map(({ column, remembered }) => [column, remembered])).toEqual([
      [1, true],
      [2, true],
    ]);
    const rule = seen.view.settled[0]?.offer.rule ?? '';
    const asked = await look(next, { answers: { ...nothing, unruled: [`1.${rule}`] } });
    expect(asked.view.groups.map(({ code, column }) => [code, column])).toEqual([
      ['ambiguousDate', 1],
      ['ambiguousDate', 2],
    ]);
  });
});

describe('an import taken back', () => {
  const names = ['ARJUN', 'MAYA', 'LINA', 'RAVI'];
  const row = fc.record({
    who: fc.nat(names.length - 1),
    job: fc.constantFrom('会社員', '学生', '教員', ''),
    firm: fc.constantFrom('', '株式会社サンプル一', 'サンプル二株式会社'),
  });
  const table = fc.array(row, { minLength: 1, maxLength: 5 });
  const sheet = (rows: readonly { who: number; job: string; firm: string }[]) =>
    sheetOfRows([
      ['旅券番号', '姓', '名', '職業', '所属機関名'],
      ...rows.map(({ who, job, firm }) => [`TS000000${who}`, 'TESTA', names[who] ?? '', job, firm]),
    ]);
  const sorted = (document: Exchange) =>
    [...document.applicants, ...document.employers, ...document.cases].toSorted((a, b) => (a.id < b.id ? -1 : 1));

  it('leaves every record as it was before, whatever was imported', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (first, second) => {
        const { fed, look, commit, whole, past, undo } = await importKit();
        const take = async (rows: typeof first) => {
          const session = await fed(sheet(rows));
          return commit(session, (await look(session)).look);
        };
        await take(first);
        const before = await whole();
        const done = await take(second);
        if (done.status !== 'done' || done.id === null) {
          expect(await whole()).toEqual(before);
          return;
        }
        const [last] = await past();
        expect(last?.id).toBe(done.id);
        expect(last?.records.every(({ undoState: standing }) => standing === 'untouched')).toBe(true);
        expect(await undo(done.id)).toEqual({ undone: last?.records.length });
        expect(sorted(await whole())).toEqual(sorted(before));
        expect((await past()).some(({ id }) => id === done.id)).toBe(false);
      }),
      { numRuns: runs(10) },
    );
  });

  it('leaves what was saved since, and what a case made since names', async () => {
    const { fed, look, commit, put, whole, past, undo, repository } = await importKit();
    const session = await fed(
      sheet([
        { who: 0, job: '会社員', firm: '' },
        { who: 1, job: '学生', firm: '' },
        { who: 2, job: '教員', firm: '株式会社サンプル一' },
      ]),
    );
    const done = await commit(session, (await look(session)).look);
    const id = done.status === 'done' ? (done.id ?? '') : '';
    const { applicants, employers } = await whole();
    const [arjun, maya] = ['ARJUN', 'MAYA'].map((name) => applicants.find((one) => one.name?.given === name));
    const kept = await repository.get('applicant', arjun?.id ?? '');
    await put([
      { kind: 'applicant', payload: { ...kept.payload, occupation: '後で' }, expectedRevision: kept.revision },
      {
        kind: 'case',
        payload: { id: 'c-9', procedure: 'coe-gijinkoku', applicantId: maya?.id, employerId: employers[0]?.id },
      },
    ]);
    const standings = new Map((await past())[0]?.records.map((one) => [one.name || one.kind, one.undoState]));
    expect(standings.get('TESTA ARJUN')).toBe('changedSince');
    expect(standings.get('TESTA MAYA')).toBe('inUse');
    expect(standings.get('TESTA LINA')).toBe('untouched');
    await undo(id);
    const after = await whole();
    expect(after.applicants.map(({ name }) => name?.given).sort()).toEqual(['ARJUN', 'MAYA']);
    expect(after.applicants.find((one) => one.id === arjun?.id)?.occupation).toBe('後で');
    expect(after.employers).toHaveLength(1);
    expect((await past())[0]?.records).toHaveLength(3);
    expect(await failure(undo('no-such-import'))).toBe('notFound');
  });

  it('goes on in parts, tells how far it is, and stops where it is told to', async () => {
    const { fed, look, commit, whole, past, undo, news, handlers } = await importKit();
    const rows = Array.from({ length: 700 }, (_, row) => [`TS${1_000_000 + row}`, '会社員']);
    const session = await fed(sheetOfRows([['旅券番号', '職業'], ...rows]));
    const done = await commit(session, (await look(session)).look);
    const id = done.status === 'done' ? (done.id ?? '') : '';
    const going = undo(id);
    await handlers['imports.halt']({ id }, { from: 'window', tabId: null });
    const { undone } = await going;
    expect(undone).toBeLessThan(700);
    expect((await whole()).applicants).toHaveLength(700 - undone);
    expect((await past())[0]?.records).toHaveLength(700 - undone);
    expect(await undo(id)).toEqual({ undone: 700 - undone });
    expect((await whole()).applicants).toEqual([]);
    const told = news.flatMap((one) => (one.news === 'import' && one.session === id ? [one.done] : []));
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  it('of some records leaves the others, to be taken back later', async () => {
    const { fed, look, commit, whole, past, undo } = await importKit();
    const session = await fed(
      sheet([
        { who: 0, job: '会社員', firm: '' },
        { who: 1, job: '学生', firm: '' },
      ]),
    );
    const done = await commit(session, (await look(session)).look);
    const id = done.status === 'done' ? (done.id ?? '') : '';
    const one = (await past())[0]?.records.find(({ name }) => name === 'TESTA MAYA');
    expect(await undo(id, [`applicant ${one?.id}`])).toEqual({ undone: 1 });
    expect((await whole()).applicants.map(({ name }) => name?.given)).toEqual(['ARJUN']);
    expect(await undo(id)).toEqual({ undone: 1 });
    expect((await whole()).applicants).toEqual([]);
  });
});

describe('a commit that a person stops', () => {
  it('has written nothing, or says that it was done', async () => {
    const { fed, look, commit, halt, whole } = await importKit();
    const rows = Array.from({ length: 60 }, (_, row) => [`TS${1_000_000 + row}`, '会社員']);
    const session = await fed(sheetOfRows([['旅券番号', '職業'], ...rows]));
    const { look: id } = await look(session);
    const going = commit(session, id).then(
      ({ status }) => status,
      () => 'stopped',
    );
    await halt(session);
    const end = await going;
    expect(['done', 'stopped']).toContain(end);
    expect((await whole()).applicants).toHaveLength(end === 'done' ? 60 : 0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCase, loadExpected } from '../../fixtures/cases/load';
import { buildOtherPage, buildPage } from '../../pages/build';
import { buildIfNeeded } from '../../tools/build';
import { bindCase, FlowError, fill, importDocument, lookAtPage, tabState, undo } from './flow';
import { type Session, startSession } from './session';
import { readControls } from './values';

const caseId = 'testa-arjun';
let session: Session;

beforeAll(async () => {
  session = await startSession({
    extensionDir: await buildIfNeeded(),
    cases: JSON.stringify(loadCase(caseId)),
    html: await buildPage('base'),
  });
});
afterAll(() => session?.close());

describe('the harness', () => {
  it('goes on drawing the form while the popup stands in its own window', async () => {
    session.portal.serve(await buildPage('base'));
    const { form, popup } = await session.openForm();
    expect(await form.evaluate(() => document.visibilityState)).toBe('visible');
    const frames = await form.evaluate(
      'new Promise((resolve) => { let left = 30; const next = () => (--left > 0 ? requestAnimationFrame(next) : resolve(true)); next(); setTimeout(() => resolve(false), 3000); })',
    );
    expect(frames, 'Thirty frames take half a second in a tab that is drawn.').toBe(true);
    await popup.close();
    await form.close();
  });

  it('fills by the popup, reads what the form holds, and takes the fill back', async () => {
    const { form, tabId, popup } = await session.openForm();
    const before = await readControls(form);
    await bindCase(popup, caseId);
    const report = await fill(popup, tabId);
    expect(report.end).toBe('done');
    const held = new Map((await readControls(form)).map((control) => [control.id, control]));
    const expected = loadExpected(caseId);
    expect(held.get('applicant_lastName')?.value).toBe(expected['applicant.nameLatin']?.value);
    expect(held.get('select_256101')?.text).toBe(expected['applicant.nationality']?.value);
    expect(await undo(popup)).toMatchObject({ end: 'done', left: [] });
    expect(await readControls(form)).toEqual(before);
    await popup.close();
    await form.close();
  });

  it('leaves a page of another person as it is, and says whose rows differ', async () => {
    session.portal.serve(await buildPage('prefilled', { presets: { applicant_lastName: { value: 'TESTA OTHER' } } }));
    const { form, tabId, popup } = await session.openForm();
    const before = await readControls(form);
    await bindCase(popup, caseId);
    const report = await fill(popup, tabId);
    expect(report).toMatchObject({ end: 'identityDiffers', page: { accepted: true }, identity: { result: 'differs' } });
    expect(await readControls(form)).toEqual(before);
    expect((await tabState(popup, tabId)).report?.end).toBe('identityDiffers');
    await popup.close();
    await form.close();
  });

  it('sees that another page of the portal is not the form', async () => {
    session.portal.serve(buildOtherPage());
    const { form, tabId, popup } = await session.openForm();
    expect((await lookAtPage(popup, tabId, 300)).kind).not.toBe('form');
    await popup.close();
    await form.close();
  });

  it('notes every request that the page makes, and lets none through', async () => {
    expect(session.portal.unexpectedRequests).toEqual([]);
    session.portal.serve(
      '<img src="https://example.jp/a.png?secret=1"><script>fetch("/other").catch(() => {})</script>',
    );
    const form = await session.portal.open();
    await expect.poll(() => session.portal.unexpectedRequests.length).toBe(2);
    expect([...session.portal.unexpectedRequests].sort()).toEqual([
      'GET https://example.jp/a.png',
      'GET https://www.rasens-immi.moj.go.jp/other',
    ]);
    await form.close();
  });

  it('tells the places of what an import finds wrong, and no value', async () => {
    const document = { ...loadCase(caseId), applicants: [{ id: 'testa-wrong', sex: 'サンプル' }] };
    const refused = importDocument(session.workspacePage, JSON.stringify(document));
    await expect(refused).rejects.toThrow(FlowError);
    await expect(refused).rejects.toThrow(/applicants\[0\].*testa-wrong/);
    await expect(refused).rejects.not.toThrow(/サンプル/);
  });
});

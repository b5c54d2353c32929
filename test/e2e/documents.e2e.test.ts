import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted } from '../../lib/checks/remaining/item';
import { fictionalMyNumber, jpegOf, pdfOf, pngOf, showing } from '../files/files-kit';
import { workedDocument } from '../fixtures/worked/load';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine as examineIn } from './harness/examine';
import { ask } from './harness/messages';
import { saveNow, untilSaved } from './harness/saved';
import { saveShot } from './harness/shots';

// The documents of a case: ticked off, files looked at without keeping them, and the request for what is missing.

let profile: BrowserProfile;
let page: Page;

beforeAll(async () => {
  profile = await openProfile([workedDocument('2'), workedDocument('3')]);
  await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

const shownIn = { documents: 'documents', request: 'letter-to-applicant', home: 'case-home' } as const;

async function openTab(caseId: string, tab: keyof typeof shownIn): Promise<void> {
  await page?.close();
  page = await profile.extensionPage(`workspace.html#/cases/${caseId}${tab === 'home' ? '' : `/${tab}`}`);
  await page.getByTestId(shownIn[tab]).waitFor();
}

const stateOf = (id: string) => page.getByTestId(`document-${id}`).getAttribute('data-state');
const entriesOf = async (caseId: string) => {
  const { payload } = await ask(profile.window, 'records.get', { kind: 'case', id: caseId });
  return (payload as { documents?: readonly { id: string; received?: string; issuedOn?: string }[] }).documents ?? [];
};
const examine = (name: string) => examineIn(page, name);

describe('the documents at hand', () => {
  it('are ticked off with one press, and the list follows at once', async () => {
    await openTab('case-2', 'documents');
    expect(await stateOf('D13')).toBe('missing');
    const before = await page.getByTestId('documents-employer-count').textContent();
    await page.getByTestId('document-D13-received').click();
    await expect.poll(() => stateOf('D13')).toBe('satisfied');
    expect(await page.getByTestId('documents-employer-count').textContent()).not.toBe(before);
    await untilSaved(page);
    expect(await entriesOf('case-2')).toContainEqual({ id: 'D13', received: 'yes' });
  });

  it('take the answer back, and leave no entry that says nothing', async () => {
    await page.getByTestId('document-D13-received').click();
    await expect.poll(() => stateOf('D13')).toBe('missing');
    await saveNow(page);
    expect((await entriesOf('case-2')).some(({ id }) => id === 'D13')).toBe(false);
  });

  it('take a new date of issue, whatever way it is typed', async () => {
    expect(await stateOf('D10')).toBe('expired');
    await page.getByTestId('document-D10-details').locator('summary').click();
    const index = (await entriesOf('case-2')).findIndex(({ id }) => id === 'D10' || id === 'S11');
    const box = page.locator(`input[data-path="case.documents.${index}.issuedOn"]`);
    await box.fill('2026年6月1日');
    await expect.poll(() => stateOf('D10')).toBe('satisfied');
    await saveNow(page);
    expect((await entriesOf('case-2'))[index]?.issuedOn).toBe('2026-06-01');
  });

  it('ask for the date by themselves when a document that expires was received', async () => {
    const details = page.getByTestId('document-D17-details');
    expect(await details.getAttribute('open')).toBeNull();
    await page.getByTestId('document-D17-received').click();
    await expect.poll(() => stateOf('D17')).toBe('unknown');
    await expect.poll(() => details.getAttribute('open')).not.toBeNull();
    await page.getByTestId('document-D17-received').click();
    await expect.poll(() => stateOf('D17')).toBe('missing');
    await saveNow(page);
  });

  it('are kept beside what another window has stored in the meantime', async () => {
    await openTab('case-2', 'documents');
    const { revision, payload } = await ask(profile.window, 'records.get', { kind: 'case', id: 'case-2' });
    await page.getByTestId('document-D13-received').click();
    await ask(profile.window, 'records.put', {
      kind: 'case',
      payload: { ...(payload as object), title: '株式会社サンプル　別の画面' },
      revision,
    });
    await page.getByTestId('merged').waitFor();
    expect(await stateOf('D13')).toBe('satisfied');
    await saveNow(page);
    const { payload: both } = await ask(profile.window, 'records.get', { kind: 'case', id: 'case-2' });
    expect(both).toMatchObject({ title: '株式会社サンプル　別の画面' });
    expect(await entriesOf('case-2')).toContainEqual({ id: 'D13', received: 'yes' });
    await page.getByTestId('document-D13-received').click();
    await expect.poll(() => stateOf('D13')).toBe('missing');
    await saveNow(page);
  });

  it('can be read by everybody', async () => {
    await openTab('case-3', 'documents');
    await examine('documents');
    await page.getByTestId('document-D13-details').locator('summary').click();
    await page.getByTestId('document-D15-2b-details').locator('summary').click();
    await examine('documents-open');
  });
});

describe('files', () => {
  const files = [
    { name: 'diploma.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(showing('TESTA DIPLOMA'))) },
    { name: 'tax.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(showing(`No. ${fictionalMyNumber}`))) },
    { name: 'locked.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf('', { trailer: '/Encrypt 8 0 R' })) },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegOf(600, 800)) },
    { name: 'passport-size.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(700, 900)) },
    { name: 'cut.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegOf(600, 800, { whole: false })) },
    { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('TESTA TARO, plain text') },
    { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
  ];
  const stored = () =>
    profile.window.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
  const codesOf = (index: number) => page.getByTestId(`file-result-${index}`).getAttribute('data-codes');

  it('are looked at, and nothing of them is kept', async () => {
    await openTab('case-2', 'documents');
    await saveNow(page);
    const before = await stored();
    await page.getByTestId('drop-files').setInputFiles(files);
    await expect.poll(() => codesOf(files.length)).toBe('empty');
    expect(await Promise.all(files.map((_, index) => codesOf(index + 1)))).toEqual([
      'pdfVersion noMyNumber',
      'myNumber',
      'encrypted',
      'imageFormat photoFits',
      'photoPassportShape imageFormat',
      'truncated',
      'wrongKind',
      'empty',
    ]);
    expect(await stored()).toBe(before);
    expect(await page.content()).not.toContain(fictionalMyNumber);
  });

  it('can be read by everybody', async () => {
    await page.getByTestId('to-files').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('files-title');
    await examine('files');
  });

  it('can be dropped as well, and a mended file takes the place of its result', async () => {
    await page.getByTestId('files-clear').click();
    const drop = async (bytes: number[], name: string) => {
      const transfer = await page.evaluateHandle(
        ([content, called]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(content)], called, { lastModified: 1 }));
          return data;
        },
        [bytes, name] as const,
      );
      await page.getByTestId('drop-zone').dispatchEvent('drop', { dataTransfer: transfer });
    };
    await drop([...pngOf(600, 800)], 'photo.png');
    await expect.poll(() => codesOf(1)).toBe('imageFormat photoFits');
    await drop([...pngOf(600, 800)], 'photo.png');
    await expect.poll(() => page.getByTestId('file-result-2').count()).toBe(0);
  });

  it('are told to be too many', async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      name: `photo-${index}.png`,
      mimeType: 'image/png',
      buffer: Buffer.from(pngOf(600, 800)),
    }));
    await page.getByTestId('files-clear').click();
    await page.getByTestId('drop-files').setInputFiles(many);
    await page.getByTestId('files-tooMany').waitFor();
    await page.getByTestId('files-clear').click();
    await expect.poll(() => page.getByTestId('files-total').count()).toBe(0);
  });

  it('written by a browser show a My Number through the letters of their fonts', async () => {
    const sheet = await profile.context.newPage();
    await sheet.setContent(`<p style="font-family: sans-serif">個人番号 サンプル</p><p>${fictionalMyNumber}</p>`);
    const buffer = Buffer.from(await sheet.pdf());
    await sheet.setContent('<p>個人番号 サンプル 1234-5678-9012</p>');
    const other = Buffer.from(await sheet.pdf());
    await sheet.close();
    const mimeType = 'application/pdf';
    await page.getByTestId('drop-files').setInputFiles([
      { name: 'printed.pdf', mimeType, buffer },
      { name: 'other.pdf', mimeType, buffer: other },
    ]);
    await expect.poll(() => codesOf(1)).toBe('myNumber');
    await expect.poll(() => codesOf(2)).toBe('pdfVersion noMyNumber');
  });
});

describe('the request', () => {
  const letter = () => page.getByTestId('letter-text').inputValue();

  it('names what is missing, to the one who has it', async () => {
    await openTab('case-2', 'request');
    await examine('request');
    expect(await letter()).toContain('結核非発病証明書');
    expect(await letter()).not.toContain('登記事項証明書');
    await page.getByTestId('letter-to-employer').check();
    await expect.poll(letter).toContain('所属機関の代表者に関する申告書');
    expect(await letter()).not.toContain('結核非発病証明書');
    await page.getByTestId('letter-language').selectOption('en');
    await expect.poll(letter).toContain('Documents to send');
  });

  it('can be changed, keeps the change, and is written anew when asked', async () => {
    const before = await letter();
    await page.getByTestId('letter-text').fill(`${before}\nTESTA PS`);
    await page.getByTestId('letter-language').selectOption('ja');
    await expect.poll(letter).toContain('TESTA PS');
    await page.getByTestId('letter-again').click();
    await expect.poll(letter).not.toContain('TESTA PS');
    expect(await letter()).toContain('件名：');
  });

  it('is copied', async () => {
    await page.getByTestId('letter-copy').click();
    await expect.poll(() => page.getByTestId('letter-told').textContent()).toContain('コピーしました');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter());
  });

  it('is saved as a text, under a name that says what, who and when', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('letter-save').click()]);
    expect(download.suggestedFilename()).toMatch(/^依頼文_.+_\d{4}-\d{2}-\d{2}\.txt$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.replaceAll('\r\n', '\n')).toBe(await letter());
  });

  it('is recorded as asked, with what of it is open, and the case waits for it', async () => {
    await page.getByTestId('letter-to-applicant').check();
    await page.getByTestId('letter-deadline').fill('2099-12-31');
    await page.getByTestId('letter-record').click();
    await page.getByTestId('asked-0').waitFor();
    await page.getByTestId('letter-to-employer').check();
    await page.getByTestId('letter-deadline').fill('');
    await page.getByTestId('letter-record').click();
    await page.getByTestId('asked-1').waitFor();
    await examine('request-asked');
    const { remaining } = await ask(profile.window, 'case.report', { caseId: 'case-2', on: null });
    const owed = (by: string) => counted(remaining).filter(({ owes }) => owes === by).length;
    const expectOpen = async (index: number, by: string) => {
      const fold = page.getByTestId(`asked-${index}`);
      expect(await fold.getAttribute('data-count')).toBe(String(owed(by)));
      await fold.locator('.remaining-fold__head').click();
      await expect.poll(() => fold.locator('[data-remaining]').count()).toBe(owed(by));
    };
    await expectOpen(0, 'applicant');
    await saveNow(page);
    await openTab('case-2', 'home');
    await expectOpen(1, 'employer');
    await examine('case-asked');
    // What the office itself owes comes first; nobody is asked twice.
    expect(await page.getByTestId('next-step').getAttribute('data-step')).not.toMatch(/^ask/);
    await openTab('case-2', 'request');
    await page.getByTestId('asked-1').locator('.remaining-fold__head').click();
    await page.getByTestId('asked-remove-1').click();
    await page.getByTestId('asked-1').waitFor({ state: 'detached' });
    await page.getByTestId('letter-to-employer').check();
  });

  it('is printed whole and by itself', async () => {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.getByTestId('letter-print').click();
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('yes');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => document.body.innerText.trim());
    expect(seen).toBe((await letter()).trim());
    const { TENKEN_SHOTS: folder } = process.env;
    if (folder) await page.pdf({ path: `${folder}/letter.pdf`, format: 'A4' });
    await saveShot(page, 'letter-printed');
    await page.emulateMedia({ media: 'screen' });
  });

  it('says what was left out and why', async () => {
    await page.getByTestId('letter-left-out').locator('summary').click();
    await expect.poll(() => page.getByTestId('letter-left-out').innerText()).toContain('日本語訳文');
    await examine('request-left-out');
  });

  it('says that nothing is missing, where nothing is', async () => {
    await openTab('case-3', 'request');
    expect(await page.getByTestId('letter-to-employer').isChecked()).toBe(true);
    await page.getByTestId('letter-to-applicant').check();
    await page.getByTestId('letter-nothing').waitFor();
    expect(await page.getByTestId('letter-text').count()).toBe(0);
    await examine('request-nothing');
    await page.getByTestId('letter-optional').check();
    await expect.poll(letter).toContain('あると役立つ書類');
  });
});

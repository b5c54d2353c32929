import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJpeg } from '../../lib/files/jpeg';
import { loadCase, loadExpected } from '../fixtures/cases/load';
import { withExif } from '../files/files-kit';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { saveShot } from './harness/shots';

// What a person does by hand with Tenken's help: the form copied box by box, the photograph made of a picture.

const caseId = 'testa-arjun';
let profile: BrowserProfile;
let page: Page;

beforeAll(async () => {
  profile = await openProfile([loadCase(caseId)]);
  await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await profile.extensionPage(`workspace.html#/cases/${caseId}`);
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.bringToFront();
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

describe('the copy sheet', () => {
  const onClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const inFocus = () => page.evaluate(() => document.activeElement?.closest('li')?.dataset.key);
  const count = (list: string) => page.getByTestId(`copy-list-${list}`).getAttribute('data-count');

  it('copies row after row by Enter, exactly what the portal must hold', async () => {
    await page.getByTestId('open-copy').click();
    await page.getByTestId('copy-sheet').waitFor();
    const expected = loadExpected(caseId);
    expect(await count('done')).toBe('0');
    await page.locator('[data-key="applicant.placeOfBirth/value"] button').focus();
    for (const done of ['1', '2', '3']) {
      const [row = '', part = ''] = (await inFocus())?.split('/') ?? [];
      await page.keyboard.press('Enter');
      await expect.poll(() => count('done')).toBe(done);
      await expect.poll(inFocus).not.toBe(`${row}/${part}`);
      expect(expected[row]?.[part]).toBeDefined();
      expect(await onClipboard()).toBe(expected[row]?.[part]);
    }
    expect(await page.getByTestId('copy-said').textContent()).toContain('職業');
    expect(await inFocus()).toBe('applicant.homeTown/value');
    // A key that is held copies one row, and no more.
    await page.keyboard.down('Enter');
    await expect.poll(() => count('done')).toBe('4');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await onClipboard()).toBe(expected['applicant.homeTown']?.value);
    expect(await count('done')).toBe('4');
    await examine(page, 'copy-sheet');
  });

  it('opens the list of each number, and takes ticks and clipboard away again', async () => {
    await page.getByTestId('copy-list-done').click();
    expect(await page.locator('[data-key]').count()).toBe(4);
    // A value is mended and the sheet come back to.
    await page.getByTestId('tab-applicant').click();
    await page.getByTestId('copy-sheet').waitFor({ state: 'detached' });
    await page.getByTestId('open-copy').click();
    await expect.poll(() => count('done')).toBe('4');
    await page.getByTestId('copy-list-left').click();
    expect(await page.locator('[data-key]').count()).toBe(Number(await count('left')));
    await page.getByTestId('copy-empty').click();
    await expect.poll(onClipboard).toBe('');
    await page.emulateMedia({ media: 'print' });
    await saveShot(page, 'copy-sheet-print-light');
    await page.emulateMedia({ media: 'screen' });
    await page.getByTestId('copy-reset').click();
    await expect.poll(() => count('done')).toBe('0');
  });
});

/** A picture that lies on its side and says so, as a camera's does: 900 × 1200 once it is turned upright. */
async function cameraPicture(): Promise<Buffer> {
  const coded = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 1200, height: 900 });
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    // Grain, so that the finest coding does not fit the limit.
    for (let at = 0; at < 40_000; at += 1) {
      pen.fillStyle = `hsl(${(at * 47) % 360} 60% ${30 + ((at * 31) % 50)}%)`;
      pen.fillRect((at * 389) % 1200, (at * 263) % 900, 9, 9);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return Buffer.from(withExif(Buffer.from(coded, 'base64'), 6));
}

const placeOfPart = () =>
  page.getByTestId('photo-part').evaluate(({ dataset }: HTMLElement) => [Number(dataset.x), Number(dataset.y)]);

/** CSS pixels of a millimetre. */
const millimetre = 96 / 25.4;

describe('the photograph', () => {
  it('is reached from its document, and refuses what the browser cannot read, with what to do', async () => {
    await page.goto(`${page.url().split('#')[0]}#/cases/${caseId}/documents`);
    await page.getByTestId('document-D02-make').click();
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1');
    await page.getByTestId('photo-file').setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic });
    await page.getByTestId('photo-refused-heic').waitFor();
  });

  it('is a JPEG within the limit, upright, and says nothing of the camera', async () => {
    const buffer = await cameraPicture();
    expect(buffer.includes('Exif')).toBe(true);
    await page.getByTestId('photo-file').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByTestId('photo-made').waitFor();
    expect(await page.getByTestId('photo-part').textContent()).toContain('900 × 1200');
    await page.getByTestId('photo-frame').focus();
    await page.keyboard.press('+');
    await expect.poll(() => page.getByTestId('photo-part').textContent()).toContain('857 × 1143');
    expect(await placeOfPart()).toEqual([21, 29]);
    // A picture pulled to the left shows more of its right.
    const frame = await page.getByTestId('photo-frame').boundingBox();
    if (!frame) throw new Error('The frame is not drawn.');
    const [x, y] = [frame.x + frame.width / 2, frame.y + 100];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - frame.width / 80, y);
    await page.mouse.up();
    await expect.poll(placeOfPart).toEqual([32, 29]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(placeOfPart).toEqual([15, 29]);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.getByTestId('photo-part').textContent()).toContain('900 × 1200');
    await page.keyboard.press('+');
    await page.getByTestId('photo-made').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('photo-save').click()]);
    expect(download.suggestedFilename()).toMatch(/^photo-\d{4}-\d{2}-\d{2}\.jpg$/);
    const jpeg = await readFile(await download.path());
    expect(jpeg.length).toBeLessThanOrEqual(50_000);
    expect(jpeg.includes('Exif')).toBe(false);
    const made = readJpeg(jpeg);
    expect(made?.whole).toBe(true);
    expect((made?.width ?? 0) * 4).toBe((made?.height ?? 0) * 3);
    expect(await page.getByTestId('photo-made').textContent()).toContain(`${made?.width} × ${made?.height} px`);
    await examine(page, 'photo');
  });

  it('stands on paper in its true size, with the name behind it', async () => {
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('.photo-sheet__photo').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [width, height];
      }),
    );
    expect(sizes).toHaveLength(4);
    for (const [width, height] of sizes) {
      expect(width).toBeCloseTo(30 * millimetre, 1);
      expect(height).toBeCloseTo(40 * millimetre, 1);
    }
    expect(await page.getByTestId('photo-sheet-back').textContent()).toContain('TESTA ARJUN');
    await saveShot(page, 'photo-print-light');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.emulateMedia({ media: 'screen' });
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
      Math.round((Number(width) / 72) * 25.4),
      Math.round((Number(height) / 72) * 25.4),
    ]);
    expect(boxes).toEqual([
      [89, 127],
      [89, 127],
    ]);
  });
});

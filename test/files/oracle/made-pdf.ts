import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { joined, latin } from '../files-kit';

/** An object of a made PDF: its entries, and its stream where it has one. */
export interface MadeObject {
  readonly dict: string;
  readonly stream?: Uint8Array;
}

/** How a made PDF is written. */
export interface Writing {
  /** Streams packed. */
  readonly packed: boolean;
  /** Objects without a stream packed together, and the table of contents as a stream. */
  readonly together: boolean;
  readonly lineEnd: string;
  /** What stands behind the end. */
  readonly tail: string;
}

/** A made PDF with everything that was written into it. */
export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly texts: readonly string[];
  readonly pages: number;
  readonly filesInside: number;
}

const hex = (text: string, width: number) =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(width, '0')).join('');
const wide = (text: string) => `<feff${hex(text, 4)}>`;
const literal = (text: string) => `(${text.replace(/[()\\]/g, '\\$&')})`;

/** Ways in which a page shows a line of text. F1 is a plain font, F2 one with a table of letters. */
const showing: readonly ((text: string) => string)[] = [
  (text) => `/F1 12 Tf ${literal(text)} Tj`,
  (text) => `/F1 12 Tf <${hex(text, 2)}> Tj`,
  (text) => `/F1 12 Tf [${[...text].map((letter) => `${literal(letter)} -20`).join(' ')}] TJ`,
  (text) => `/F1 12 Tf ${[...text].map((letter) => `${literal(letter)} Tj`).join(' ')}`,
  (text) => `/F1 12 Tf ${literal(text)} '`,
  (text) =>
    `/F2 12 Tf <${[...text].map((letter) => (letter.charCodeAt(0) - 31).toString(16).padStart(4, '0')).join('')}> Tj`,
];

/** Places beside the pages, each with the objects it takes and what leads there. */
type Place = (
  text: string,
  at: number,
) => {
  readonly objects: readonly (readonly [number, MadeObject])[];
  readonly catalog?: string;
  readonly annotations?: string;
  readonly filesInside?: number;
};
const rect = '/Rect [0 0 90 20]';
const places: readonly Place[] = [
  (text, at) => ({
    objects: [[at, { dict: `/Type /Annot /Subtype /Text ${rect} /Contents ${literal(text)}` }]],
    annotations: `${at} 0 R`,
  }),
  (text, at) => ({
    objects: [[at, { dict: `/Type /Annot /Subtype /Text ${rect} /Contents ${wide(text)}` }]],
    annotations: `${at} 0 R`,
  }),
  (text, at) => ({
    objects: [[at, { dict: `/Type /Annot /Subtype /Widget ${rect} /FT /Tx /T (a${at}) /V ${literal(text)}` }]],
    annotations: `${at} 0 R`,
    catalog: `/AcroForm << /Fields [${at} 0 R] >>`,
  }),
  (text, at) => ({
    objects: [[at, { dict: `/Type /Annot /Subtype /Widget ${rect} /FT /Tx /T (a${at}) /DV ${wide(text)}` }]],
    annotations: `${at} 0 R`,
    catalog: `/AcroForm << /Fields [${at} 0 R] >>`,
  }),
  (text, at) => ({
    objects: [
      [at, { dict: `/Type /Annot /Subtype /Widget ${rect} /FT /Ch /T (a${at}) /Opt [(x) [(y) ${literal(text)}]]` }],
    ],
    annotations: `${at} 0 R`,
    catalog: `/AcroForm << /Fields [${at} 0 R] >>`,
  }),
  (text, at) => ({
    objects: [
      [at, { dict: `/First ${at + 1} 0 R /Last ${at + 1} 0 R /Count 1` }],
      [at + 1, { dict: `/Title ${wide(text)} /Parent ${at} 0 R` }],
    ],
    catalog: `/Outlines ${at} 0 R`,
  }),
  (text, at) => ({
    objects: [
      [at, { dict: `/Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F ${at + 1} 0 R >>` }],
      [at + 1, { dict: '/Type /EmbeddedFile', stream: latin(text) }],
    ],
    catalog: `/Names << /EmbeddedFiles << /Names [(a.txt) ${at} 0 R] >> >>`,
    filesInside: 1,
  }),
  (text, at) => ({
    objects: [
      [
        at,
        {
          dict: '/Type /Metadata /Subtype /XML',
          stream: latin(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${text}</d></x:xmpmeta>`),
        },
      ],
    ],
    catalog: `/Metadata ${at} 0 R`,
  }),
  (text, at) => ({
    objects: [[at, { dict: `/S /JavaScript /JS ${literal(text)}` }]],
    catalog: `/OpenAction ${at} 0 R`,
  }),
];

/** A made PDF in which one text stands in each of its places; the first place is a page. */
export function madePdf(
  pages: readonly { readonly way: number; readonly text: string }[],
  beside: readonly { readonly place: number; readonly text: string }[],
  writing: Writing,
): MadePdf {
  const objects = new Map<number, MadeObject>();
  const added = beside.map(({ place, text }, index) => places[place % places.length]?.(text, 100 + index * 4));
  for (const one of added) for (const [number, object] of one?.objects ?? []) objects.set(number, object);
  // One entry of the catalog may lead to one place only.
  const catalog = new Map(
    added.flatMap((one) => (one?.catalog ? [[one.catalog.split(' ')[0], one.catalog] as const] : [])),
  );
  const annotations = added.flatMap((one) => one?.annotations ?? []).join(' ');
  objects.set(1, { dict: `/Type /Catalog /Pages 2 0 R ${[...catalog.values()].join(' ')}` });
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  objects.set(2, {
    dict: `/Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>`,
  });
  objects.set(3, { dict: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica' });
  objects.set(4, {
    dict: '/Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Testa /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [6 0 R]',
  });
  objects.set(5, {
    dict: '',
    stream: latin(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <005f> <0020> endbfrange endcmap end end',
    ),
  });
  objects.set(6, {
    dict: '/Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Testa /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600',
  });
  pages.forEach(({ way, text }, index) => {
    const at = 10 + index * 2;
    objects.set(at, {
      dict: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${at + 1} 0 R /Annots [${index === 0 ? annotations : ''}]`,
    });
    objects.set(at + 1, {
      dict: '',
      stream: latin(`BT 50 700 Td 14 TL ${showing[way % showing.length]?.(text) ?? ''} ET`),
    });
  });
  return {
    bytes: written(objects, writing),
    texts: [...pages, ...beside].map(({ text }) => text),
    pages: pages.length,
    filesInside: [...catalog.keys()].includes('/Names') ? 1 : 0,
  };
}

function written(
  objects: ReadonlyMap<number, MadeObject>,
  { packed, together, lineEnd, tail }: Writing,
): Uint8Array<ArrayBuffer> {
  const parts: (string | Uint8Array)[] = [`%PDF-1.7${lineEnd}%\xe2\xe3\xcf\xd3${lineEnd}`];
  const places = new Map<number, number>();
  const inside = new Map<number, number>();
  let length = String(parts[0]).length;
  const put = (...more: readonly (string | Uint8Array)[]) => {
    for (const part of more) length += part.length;
    parts.push(...more);
  };
  const putObject = (number: number, { dict, stream }: MadeObject) => {
    places.set(number, length);
    if (stream === undefined) return put(`${number} 0 obj${lineEnd}<< ${dict} >>${lineEnd}endobj${lineEnd}`);
    const data = packed ? deflateSync(stream) : stream;
    const filter = packed ? '/Filter /FlateDecode ' : '';
    put(
      `${number} 0 obj${lineEnd}<< ${dict} ${filter}/Length ${data.length} >>${lineEnd}stream\r\n`,
      data,
      `${lineEnd}endstream${lineEnd}endobj${lineEnd}`,
    );
  };
  const loose = [...objects].filter(([, { stream }]) => together && stream === undefined);
  for (const [number, object] of objects) if (!together || object.stream !== undefined) putObject(number, object);
  const size = Math.max(...objects.keys()) + 3;
  if (!together) {
    const start = length;
    const rows = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
    put(
      `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n${tail}`,
    );
    return joined(...parts);
  }
  const bodies = loose.map(([, { dict }]) => `<< ${dict} >>\n`);
  const head = loose.map(([number], index) => `${number} ${bodies.slice(0, index).join('').length}`).join(' ');
  for (const [index, [number]] of loose.entries()) inside.set(number, index);
  putObject(size - 2, {
    dict: `/Type /ObjStm /N ${loose.length} /First ${head.length + 1}`,
    stream: latin(`${head}\n${bodies.join('')}`),
  });
  const start = length;
  places.set(size - 1, start);
  const row = (kind: number, first: number, second: number) =>
    String.fromCharCode(kind, (first >> 16) & 255, (first >> 8) & 255, first & 255, second);
  const table = Array.from({ length: size }, (_, number) => {
    const index = inside.get(number);
    if (index !== undefined) return row(2, size - 2, index);
    const place = places.get(number);
    return place === undefined ? row(0, 0, 0) : row(1, place, 0);
  });
  putObject(size - 1, { dict: `/Type /XRef /Size ${size} /W [1 3 1] /Root 1 0 R`, stream: latin(table.join('')) });
  put(`startxref\n${start}\n%%EOF\n${tail}`);
  return joined(...parts);
}

/** Made PDFs; each text of one is drawn from `text`. */
export const madePdfs = (text: fc.Arbitrary<string>): fc.Arbitrary<MadePdf> =>
  fc
    .record({
      pages: fc.array(fc.record({ way: fc.nat({ max: showing.length - 1 }), text }), { minLength: 1, maxLength: 3 }),
      beside: fc.array(fc.record({ place: fc.nat({ max: places.length - 1 }), text }), { maxLength: 4 }),
      writing: fc.record({
        packed: fc.boolean(),
        together: fc.boolean(),
        lineEnd: fc.constantFrom('\n', '\r', '\r\n'),
        tail: fc.constantFrom('', '\0'.repeat(3000), '\r\n\r\n', '<!-- -->'),
      }),
    })
    .map(({ pages, beside, writing }) => madePdf(pages, beside, writing));

/** Changes of a file's bytes: one is turned, some are dropped, put in or said twice, or the end is missing. */
export const changes: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array<ArrayBuffer>> = fc
  .record({
    kind: fc.constantFrom('turn', 'turn', 'drop', 'put', 'twice', 'cut'),
    // Anywhere alike, not mostly at the start as fast-check would.
    at: fc.noBias(fc.nat({ max: 1_000_000 })).map((part) => part / 1_000_000),
    count: fc.integer({ min: 1, max: 60 }),
    byte: fc.nat({ max: 255 }),
  })
  .map(({ kind, at, count, byte }) => (bytes) => {
    const place = Math.floor(at * (bytes.length - 1));
    const [before, behind] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (kind === 'cut') return joined(before);
    if (kind === 'drop') return joined(before, behind.subarray(count));
    if (kind === 'put') return joined(before, new Uint8Array(count).fill(byte), behind);
    if (kind === 'twice') return joined(before, behind.subarray(0, count), behind);
    return joined(before, Uint8Array.of(byte), behind.subarray(1));
  });

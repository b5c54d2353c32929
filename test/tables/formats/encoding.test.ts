import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeShiftJis, encodingChoices } from '../../../lib/tables/formats/encoding';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('氏名,国籍'), '氏名,国籍', 'utf-8'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeff氏名'), '氏名', 'utf-8'],
    ['Shift_JIS', bytes(0x8e, 0x81, 0x96, 0xbc), '氏名', 'shift_jis'],
    ["Windows' own characters", bytes(0x87, 0x40, 0xfb, 0xfc), '①髙', 'shift_jis'],
    ['half-width katakana', bytes(0x8e, 0x81, 0x96, 0xbc, 0x2c, 0xc3, 0xbd, 0xc4), '氏名,ﾃｽﾄ', 'shift_jis'],
    ['Latin letters beside kanji', bytes(0x93, 0x8c, 0x8b, 0x9e, 0x41, 0x93, 0x8f), '東京A棟', 'shift_jis'],
    ['JIS of seven bits', bytes(0x1b, 0x24, 0x42, 0x3b, 0x61, 0x4c, 0x3e, 0x1b, 0x28, 0x42), '氏名', 'iso-2022-jp'],
    ['plain ASCII', bytes(0x61, 0x2c, 0x62), 'a,b', 'utf-8'],
    ['UTF-16 as Excel writes it', bytes(0xff, 0xfe, 0x0f, 0x6c, 0x0d, 0x54), '氏名', 'utf-16le'],
    ['UTF-16, the other way', bytes(0xfe, 0xff, 0x6c, 0x0f, 0x54, 0x0d), '氏名', 'utf-16be'],
  ])('is told: %s', (_, given, text, encoding) => {
    expect(decodeText(given)).toEqual({ ok: true, value: { text, encoding } });
  });

  it.each([
    ['bytes of no encoding', bytes(0x80, 0xff, 0xfd, 0xa0), 'encoding'],
    ['a torn UTF-8 character after a mark', bytes(0xef, 0xbb, 0xbf, 0xe6, 0xb0), 'encoding'],
    ['a Western word', Uint8Array.from('RENÉE', (sign) => sign.charCodeAt(0)), 'encoding'],
    ['a Western word whose letters make one kanji', Uint8Array.from('São', (sign) => sign.charCodeAt(0)), 'encoding'],
    ['a Western word below a Japanese heading', bytes(0x8e, 0x81, 0x96, 0xbc, 0x2c, 0x53, 0xe3, 0x6f), 'encoding'],
    ['half-width katakana and nothing else', bytes(0xd5, 0xc5, 0xce, 0xb0), 'encoding'],
    ['EUC-JP', bytes(0xbb, 0xe1, 0xcc, 0xbe), 'encoding'],
    ['half-width katakana in EUC-JP: kanji in Shift_JIS', bytes(0x8e, 0xc3, 0x8e, 0xbd, 0x8e, 0xc4), 'encoding'],
    ['EUC-JP that makes kanji side by side in Shift_JIS', bytes(0xb0, 0xe6, 0xc0, 0xe6, 0xc0, 0xe6, 0xc0), 'encoding'],
    ['GB18030 that makes rare kanji in Shift_JIS', bytes(0x9d, 0x68, 0x9d, 0x68), 'encoding'],
    ['NUL characters', bytes(0x61, 0x00, 0x62), 'binary'],
  ])('is refused: %s', (_, given, fault) => {
    expect(decodeText(given)).toEqual({ ok: false, fault });
  });

  it('is offered with the words that tell them apart', () => {
    const choices = encodingChoices(Uint8Array.from('name,RENÉE,São', (sign) => sign.charCodeAt(0)));
    const words = Object.fromEntries(choices.map((one) => [one.encoding, one.words]));
    expect(words['windows-1252']).toEqual(['RENÉE', 'São']);
    expect(words.shift_jis).toEqual(['RENﾉE', 'S縊']);
    expect(words['utf-8']).toBeUndefined();
  });

  it('can be said by a person', () => {
    const text = new TextEncoder().encode('あ');
    expect(decodeText(text, 'shift_jis')).toMatchObject({ ok: false, fault: 'encoding' });
    expect(decodeText(bytes(0x82, 0xa0), 'shift_jis')).toMatchObject({ ok: true, value: { text: 'あ' } });
    expect(decodeText(bytes(0x82, 0xa0), 'utf-8')).toMatchObject({ ok: false, fault: 'encoding' });
  });
});

describe('Shift_JIS', () => {
  it('is read back as it was written, for every character it has', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      // Runtimes do not agree on control characters, and no table has them.
      (character) => !/\p{Cc}/u.test(character) && encodeShiftJis(character).ok,
    );
    // ASCII, 63 half-width katakana, JIS X 0208 and the characters of NEC and IBM.
    expect(characters.length).toBeGreaterThan(7_300);
    const text = characters.join('');
    const encoded = encodeShiftJis(text);
    const read = encoded.ok ? decodeText(encoded.bytes, 'shift_jis') : null;
    expect(read?.ok === true && read.value.text === text).toBe(true);
  });

  it.each([
    ['①', [0x87, 0x40]],
    ['髙', [0xfb, 0xfc]],
    ['∵', [0x81, 0xe6]],
    ['￢', [0x81, 0xca]],
    ['～', [0x81, 0x60]],
    ['ｱ', [0xb1]],
  ])('writes %s as Windows does', (character, code) => {
    expect(encodeShiftJis(character)).toEqual({ ok: true, bytes: Uint8Array.from(code) });
  });

  it.each(['\u2212', '\u301c', '𠮷', '한', '😀', 'é', '\ue000'])('does not have %s, and says so', (character) => {
    expect(encodeShiftJis(`a${character}b${character}`)).toEqual({ ok: false, missing: [character] });
  });

  it('never loses a character silently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeShiftJis(text);
        if (!encoded.ok || /\p{Cc}/u.test(text)) return;
        expect(decodeText(encoded.bytes, 'shift_jis')).toMatchObject({ value: { text } });
      }),
    );
  });
});

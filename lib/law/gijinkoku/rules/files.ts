import type { Rule } from '../known';
import type { FileSeen } from '../../../spec/check';
import { fail, pass, silent, text, unknown, warn, withFiles } from './kit';
import { form, remembered } from './sources';

// The files to be attached, where they were looked at: R-DOC-08, R-DOC-09.

const mostFiles = 20;
/** 25 MB, read both ways: what lies between is in doubt. */
const surelyFits = 25_000_000;
const certainlyTooMuch = 25 * 1024 * 1024;

const file: FileSeen = { bytes: 1_000_000, usable: 'yes', myNumber: 'no' };
const dropFiles = text(
  '添付するファイルをこの画面に入れて確認してください（保存されません）。',
  'Drop the files to be attached here to have them looked at; they are not kept.',
);

const files: Rule = {
  id: 'R-DOC-08',
  chapter: 'documents',
  title: text('添付ファイル', 'Files to be attached'),
  source: form,
  judge: ({ files: seen }) => {
    if (seen === undefined || seen.length === 0)
      return unknown(
        text('添付するファイルはまだ確認していません。', 'The files to be attached have not been looked at yet.'),
        [],
        dropFiles,
      );
    const bytes = seen.reduce((sum, one) => sum + one.bytes, 0);
    const change = text(
      'ファイルを減らすか小さくし、開けないファイルは作り直してください。',
      'Use fewer or smaller files, and make those anew that do not open.',
    );
    if (seen.some(({ usable }) => usable === 'no'))
      return fail(
        text(
          '開けない、暗号化された、又は種類の違うファイルがあります。',
          'A file does not open, is encrypted, or is of the wrong kind.',
        ),
        [],
        change,
      );
    if (seen.length > mostFiles || bytes > certainlyTooMuch)
      return fail(
        text('添付は20ファイル・合計25MBまでです。', 'At most 20 files and 25 MB in all can be attached.'),
        [],
        change,
      );
    if (bytes > surelyFits)
      return warn(
        text(
          '合計が25MBちょうどに近く、受け付けられないおそれがあります。',
          'The total is so close to 25 MB that it may be refused.',
        ),
        [],
        change,
      );
    return seen.some(({ usable }) => usable === 'unknown')
      ? unknown(text('中を確認できないファイルがあります。', 'A file could not be looked into.'), [], change)
      : pass(
          text('添付ファイルの数、大きさ、種類に問題はありません。', 'Number, size and kind of the files are fine.'),
        );
  },
  examples: [
    withFiles(
      '20 files',
      'pass',
      Array.from({ length: 20 }, () => file),
    ),
    withFiles(
      '21 files',
      'fail',
      Array.from({ length: 21 }, () => file),
    ),
    withFiles('25 million bytes', 'pass', [{ ...file, bytes: 25_000_000 }]),
    withFiles('A byte more', 'warn', [{ ...file, bytes: 25_000_001 }]),
    withFiles('25 mebibytes and a byte', 'fail', [{ ...file, bytes: 26_214_401 }]),
    withFiles('An encrypted file', 'fail', [file, { ...file, usable: 'no' }]),
    withFiles('A file that could not be looked into', 'unknown', [{ ...file, usable: 'unknown' }]),
    silent(),
  ],
};

const myNumber: Rule = {
  id: 'R-DOC-09',
  chapter: 'documents',
  title: text('個人番号（マイナンバー）', 'My Number'),
  source: remembered('番号法。提出資料は個人番号の記載のないもの'),
  judge: ({ files: seen }) => {
    if (seen === undefined || seen.length === 0)
      return unknown(
        text(
          '個人番号が写っていないか、まだ確認していません。',
          'Whether a My Number shows in a document has not been looked at.',
        ),
        [],
        dropFiles,
      );
    if (seen.some(({ myNumber: found }) => found === 'yes')) {
      return fail(
        text('個人番号（12桁）が記載された資料があります。', 'A My Number (12 digits) shows in a document.'),
        [],
        text('個人番号の記載のないものを取り直すか、隠してください。', 'Obtain one without it, or mask it.'),
      );
    }
    return seen.every(({ myNumber: found }) => found === 'no')
      ? pass(text('個人番号は見つかりませんでした。', 'No My Number was found.'))
      : unknown(
          text(
            '文字を読み取れない資料があります。目で確認してください。',
            'The text of a document could not be read: look yourself.',
          ),
          [],
          dropFiles,
        );
  },
  examples: [
    withFiles('None shows', 'pass', [file]),
    withFiles('One shows', 'fail', [file, { ...file, myNumber: 'yes' }]),
    withFiles('A scan without text', 'unknown', [{ ...file, myNumber: 'unknown' }]),
    silent(),
  ],
};

/** R-DOC-08, R-DOC-09. */
export const fileRules: readonly Rule[] = [files, myNumber];

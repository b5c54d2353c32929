import type { FileSeen, Rule } from '../../../spec/check';
import {
  ask,
  documentState,
  documents,
  facts,
  fail,
  given,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  unknown,
  warn,
  withFiles,
} from './kit';
import { clientRule, form, remembered } from './sources';

// Signatures, secrecy and files: R-DOC-05 to R-DOC-09.

const contract: Rule = {
  id: 'R-DOC-05',
  title: text('契約書への双方の署名と日付', 'Contract signed and dated by both'),
  source: clientRule('雇用契約書は双方の署名・日付入り（入管の書式上は労働条件の明示書で足ります）'),
  judge: ({ facts: known }) => {
    const { contract: agreed } = known.case;
    const entry = receivedOf(known, 'D07a').at(-1);
    const points = [
      ...documents('D07a'),
      ...facts('case.contract.signedByEmployerOn', 'case.contract.signedByApplicantOn'),
    ];
    if (agreed?.role === 'officer' || agreed?.role === 'transferee')
      return notApplicable(
        text('雇用契約書によらない立場です。', 'The position does not rest on an employment contract.'),
      );
    const signers = entry?.signedBy;
    const dated = entry?.signedOn !== undefined;
    const both = [
      signers?.includes('employer') ?? (agreed?.signedByEmployerOn !== undefined ? true : undefined),
      signers?.includes('applicant') ?? (agreed?.signedByApplicantOn !== undefined ? true : undefined),
    ];
    const change = text('双方の署名と日付をもらってください。', 'Have both sign and date it.');
    if (both.includes(false)) {
      // A statement of working conditions is the employer's alone.
      return /労働条件通知書/.test(entry?.note ?? '') && both[0] === true
        ? warn(
            text(
              '労働条件通知書は雇用主のみの書面です。案内ページは双方の署名を求めています。',
              "A statement of conditions is the employer's alone; the client's page wants both signatures.",
            ),
            points,
            change,
          )
        : fail(
            text(
              '契約書に双方の署名がそろっていません（案内ページの基準）。',
              "The contract is not signed by both (a rule of the client's page).",
            ),
            points,
            change,
          );
    }
    if (
      both.includes(undefined) ||
      !(dated || (agreed?.signedByEmployerOn !== undefined && agreed.signedByApplicantOn !== undefined))
    ) {
      return ask(text('契約書の署名と日付', 'the signatures and dates of the contract'), ...points);
    }
    return pass(text('契約書に双方の署名と日付があります。', 'The contract is signed and dated by both.'));
  },
  examples: [
    given('Signed and dated by both', 'pass'),
    given('Signed by the employer alone', 'fail', signed(['employer'])),
    given('Signed by the applicant alone', 'fail', signed(['applicant'])),
    given('A statement of conditions by the employer', 'warn', signed(['employer'], '労働条件通知書')),
    given('A transferee', 'notApplicable', { case: { contract: { role: 'transferee' } } }),
    given('Signatures not looked at', 'unknown', {
      case: {
        contract: { signedByEmployerOn: undefined, signedByApplicantOn: undefined },
        documents: [{ id: 'D07a', received: 'yes' }],
      },
    }),
    silent(),
  ],
};

function signed(signedBy: ('employer' | 'applicant')[], note?: string) {
  return {
    case: {
      documents: [
        {
          id: 'D07a',
          received: 'yes' as const,
          signedBy,
          signedOn: '2026-05-25',
          ...(note === undefined ? {} : { note }),
        },
      ],
    },
  };
}

const letter: Rule = {
  id: 'R-DOC-06',
  title: text('招へい理由書の署名と日付', 'Letter of reason signed and dated'),
  source: clientRule('招へい・採用理由書は雇用主の署名・日付入り'),
  judge: ({ facts: known }) => {
    const points = documents('P-reason');
    const entry = receivedOf(known, 'P-reason').at(-1);
    if (entry === undefined) {
      return documentState(known, 'P-reason') === 'no'
        ? notApplicable(text('理由書は用意しません。', 'No letter of reason will be filed.'))
        : ask(text('理由書の有無', 'whether there is a letter of reason'), ...points);
    }
    if (entry.signedBy === undefined) return ask(text('理由書の署名', 'who signed the letter'), ...points);
    return entry.signedBy.includes('employer') && entry.signedOn !== undefined
      ? pass(text('理由書に雇用主の署名と日付があります。', 'The letter is signed and dated by the employer.'))
      : fail(
          text(
            '理由書に雇用主の署名又は日付がありません（案内ページの基準）。',
            "The letter lacks the employer's signature or the date (a rule of the client's page).",
          ),
          points,
          text('雇用主の署名と日付をもらってください。', 'Have the employer sign and date it.'),
        );
  },
  examples: [
    given('Signed and dated', 'pass', reason(['employer'], '2026-06-01')),
    given('Signed without a date', 'fail', reason(['employer'])),
    given('Dated without a signature', 'fail', reason([], '2026-06-01')),
    given('No letter will be filed', 'notApplicable', { case: { documents: [{ id: 'P-reason', received: 'no' }] } }),
    given('Signature not looked at', 'unknown', { case: { documents: [{ id: 'P-reason', received: 'yes' }] } }),
    silent(),
  ],
};

function reason(signedBy: ('employer' | 'applicant')[], signedOn?: string) {
  return {
    case: {
      documents: [
        { id: 'P-reason', received: 'yes' as const, signedBy, ...(signedOn === undefined ? {} : { signedOn }) },
      ],
    },
  };
}

const secrecy: Rule = {
  id: 'R-DOC-07',
  title: text('秘密保持契約の対象資料', 'Documents under a non-disclosure agreement'),
  source: clientRule('秘密保持契約の対象となる資料を提出しないこと'),
  judge: ({ facts: known }) => {
    const entries = (known.case.documents ?? []).filter(({ received }) => received === 'yes');
    const secret = entries.filter(({ nda }) => nda === 'yes').map(({ id }) => id);
    if (secret.length > 0)
      return fail(
        text('秘密保持契約の対象となる資料が含まれています。', 'A document is covered by a non-disclosure agreement.'),
        documents(...secret),
        text('提出しないか、相手方の承諾を得てください。', 'Leave it out, or obtain the consent of the other party.'),
      );
    const open = entries.filter(({ nda }) => nda !== 'no').map(({ id }) => id);
    if (entries.length === 0 || open.length > 0)
      return ask(
        text('資料が秘密保持契約の対象か', 'whether documents are covered by a non-disclosure agreement'),
        ...documents(...open),
      );
    return pass(
      text('秘密保持契約の対象となる資料はありません。', 'No document is covered by a non-disclosure agreement.'),
    );
  },
  examples: [
    given('None is', 'pass', { case: { documents: [{ id: 'D11', received: 'yes', nda: 'no' }] } }),
    given('One is', 'fail', {
      case: {
        documents: [
          { id: 'D11', received: 'yes', nda: 'yes' },
          { id: 'D12', received: 'yes', nda: 'no' },
        ],
      },
    }),
    given('One has not been asked about', 'unknown', {
      case: {
        documents: [
          { id: 'D11', received: 'yes', nda: 'no' },
          { id: 'D12', received: 'yes' },
        ],
      },
    }),
    silent(),
  ],
};

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

/** R-DOC-05 to R-DOC-09. */
export const signatureRules: readonly Rule[] = [contract, letter, secrecy, files, myNumber];

import type { Rule } from '../known';
import {
  ask,
  askMissing,
  bestSignedOf,
  documentState,
  documents,
  facts,
  fail,
  given,
  needs,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  warn,
} from './kit';
import { clientRule } from './sources';

// Signatures and secrecy: R-DOC-05 to R-DOC-07.

const contract: Rule = {
  id: 'R-DOC-05',
  chapter: 'documents',
  title: text('契約書への双方の署名と日付', 'Contract signed and dated by both'),
  source: clientRule('雇用契約書は双方の署名・日付入り（入管の書式上は労働条件の明示書で足ります）'),
  judge: ({ facts: known }) => {
    const { contract: agreed } = known.case;
    const entry = bestSignedOf(receivedOf(known, 'D07a'));
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
              "A statement of conditions is the employer's alone; the practice's page wants both signatures.",
            ),
            points,
            change,
          )
        : fail(
            text(
              `契約書に${both[0] === false ? '雇用主' : ''}${both[0] === false && both[1] === false ? '・' : ''}${both[1] === false ? '申請人' : ''}の署名がありません（案内ページの基準）。`,
              `The contract is not signed by ${[...(both[0] === false ? ['the employer'] : []), ...(both[1] === false ? ['the applicant'] : [])].join(' and ')} (a rule of the practice's page).`,
            ),
            points,
            change,
          );
    }
    if (
      both.includes(undefined) ||
      !(dated || (agreed?.signedByEmployerOn !== undefined && agreed.signedByApplicantOn !== undefined))
    ) {
      return askMissing(
        needs(
          '雇用主の署名',
          "the employer's signature",
          both[0],
          ...documents('D07a'),
          ...facts('case.contract.signedByEmployerOn'),
        ),
        needs(
          '申請人の署名',
          "the applicant's signature",
          both[1],
          ...documents('D07a'),
          ...facts('case.contract.signedByApplicantOn'),
        ),
        needs(
          '署名の日付',
          'the date of the signatures',
          dated || (agreed?.signedByEmployerOn !== undefined && agreed.signedByApplicantOn !== undefined) || undefined,
          ...documents('D07a'),
        ),
      );
    }
    return pass(text('契約書に双方の署名と日付があります。', 'The contract is signed and dated by both.'));
  },
  examples: [
    given('Signed and dated by both', 'pass'),
    given('Signed by the employer alone', 'fail', signed(['employer'])),
    given('A copy signed by one, and one signed by both', 'pass', {
      case: {
        documents: [
          { id: 'D07a', received: 'yes', signedBy: ['employer', 'applicant'], signedOn: '2026-05-25' },
          { id: 'D07a', received: 'yes', signedBy: ['employer'], signedOn: '2026-05-20' },
        ],
      },
    }),
    given('Signed by the applicant alone', 'fail', signed(['applicant'])),
    given('A statement of conditions by the employer', 'warn', signed(['employer'], '労働条件通知書')),
    given('A transferee', 'notApplicable', { case: { contract: { role: 'transferee' } } }),
    given('Signed by both as the contract says, the paper not recorded', 'pass', { case: { documents: [] } }),
    given('Signed by both, without any date', 'unknown', {
      case: {
        contract: { signedByEmployerOn: undefined, signedByApplicantOn: undefined },
        documents: [{ id: 'D07a', received: 'yes', signedBy: ['employer', 'applicant'] }],
      },
    }),
    given('Signed by both, with its own date alone', 'pass', {
      case: {
        contract: { signedByEmployerOn: undefined, signedByApplicantOn: undefined },
        documents: [{ id: 'D07a', received: 'yes', signedBy: ['employer', 'applicant'], signedOn: '2026-05-25' }],
      },
    }),
    given('Signed by the employer, the other not asked', 'unknown', {
      case: { contract: { signedByApplicantOn: undefined }, documents: [] },
    }),
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
  chapter: 'documents',
  title: text('招へい理由書の署名と日付', 'Letter of reason signed and dated'),
  source: clientRule('招へい・採用理由書は雇用主の署名・日付入り'),
  judge: ({ facts: known }) => {
    const points = documents('P-reason');
    const entry = bestSignedOf(receivedOf(known, 'P-reason'));
    if (entry === undefined) {
      return documentState(known, 'P-reason') === 'no'
        ? notApplicable(
            text(
              '招へい理由書をまだ受領していません。署名と日付は受領後に確認します。',
              'The letter of reason is not here yet: signature and date are looked at once it is.',
            ),
          )
        : ask(text('理由書の有無', 'whether there is a letter of reason'), ...points);
    }
    if (entry.signedBy === undefined) return ask(text('理由書の署名', 'who signed the letter'), ...points);
    return entry.signedBy.includes('employer') && entry.signedOn !== undefined
      ? pass(text('理由書に雇用主の署名と日付があります。', 'The letter is signed and dated by the employer.'))
      : fail(
          text(
            `理由書に${[...(entry.signedBy.includes('employer') ? [] : ['雇用主の署名']), ...(entry.signedOn === undefined ? ['日付'] : [])].join('と')}がありません（案内ページの基準）。`,
            `The letter lacks ${[...(entry.signedBy.includes('employer') ? [] : ["the employer's signature"]), ...(entry.signedOn === undefined ? ['the date'] : [])].join(' and ')} (a rule of the practice's page).`,
          ),
          points,
          text('雇用主の署名と日付をもらってください。', 'Have the employer sign and date it.'),
        );
  },
  examples: [
    given('Signed and dated', 'pass', reason(['employer'], '2026-06-01')),
    given('Signed without a date', 'fail', reason(['employer'])),
    given('Dated without a signature', 'fail', reason([], '2026-06-01')),
    given('The letter is not here yet', 'notApplicable', { case: { documents: [{ id: 'P-reason', received: 'no' }] } }),
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
  chapter: 'documents',
  title: text('秘密保持契約の対象資料', 'Documents under a non-disclosure agreement'),
  source: clientRule('秘密保持契約の対象となる資料を提出しないこと'),
  judge: ({ facts: known }) => {
    const entries = (known.case.documents ?? []).filter(({ received }) => received === 'yes');
    const secret = entries.filter(({ nda }) => nda === 'yes').map(({ id }) => id);
    if (secret.length > 0)
      return fail(
        text('秘密保持契約の対象となる資料が含まれています。', 'A document is covered by a non-disclosure agreement.'),
        documents(...secret),
        text(
          '提出せず、秘密保持契約の対象でない別の資料（公開資料など）を求めてください。どうしても必要な場合は、相手方の承諾を得てください。',
          'Leave it out and ask for another document that is not covered (a published one, say). Where there is no other, obtain the consent of the other party.',
        ),
      );
    const open = entries.filter(({ nda }) => nda !== 'no').map(({ id }) => id);
    if (entries.length === 0 || open.length > 0)
      return ask(
        text('資料が秘密保持契約の対象か', 'whether documents are covered by a non-disclosure agreement'),
        ...documents(...open),
        ...(open.length > 0 ? [] : facts('case.documents.0.nda')),
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

/** R-DOC-05 to R-DOC-07. */
export const signatureRules: readonly Rule[] = [contract, letter, secrecy];

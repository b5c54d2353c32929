import { z } from 'zod';
import { caseChecks } from './checks';
import { casePaper } from './papers';
import { receiptMethods } from '../codes/choices';
import { codesOf } from '../codes/code';
import { fact, must } from '../label';
import { answer, careerDate, isoDate, line, paragraph, recordId, sampleMark, count } from '../values';

// What every case has, whatever procedure it is of: lists of keys that the shapes are put together from, in the order
// in which records are written.

/** 対象期間: what time a document covers. Absent: nobody has said. A document of one month has only its `from`. */
const coveredPeriod = z.strictObject({
  year: fact(z.number().int().min(2000).max(2100), '対象年', 'Year', {
    hintJa: '法定調書合計表など、暦年の書類の年（前年分であれば前年）。',
    hintEn: 'Of documents of a calendar year, such as the summary of statutory records.',
  }),
  from: fact(careerDate, '対象期間（自）', 'Covers from', {
    hintJa: '決算文書は事業年度の初日、徴収高計算書は対象月。ひと月だけの書類はここだけに入力します。',
    hintEn:
      'Of accounts the first day of the year, of withholding slips the month. For one month alone, only this box.',
  }),
  to: fact(careerDate, '対象期間（至）', 'Covers to', {
    hintJa: '決算文書は決算日。',
    hintEn: 'Of accounts the closing date.',
  }),
});

const caseDocument = z.strictObject({
  id: must(line, '書類', 'Document'),
  received: fact(answer, '受領', 'Received'),
  issuedOn: fact(isoDate, '発行日', 'Issued on'),
  validUntil: fact(isoDate, '有効期限', 'Valid until'),
  takenOn: fact(isoDate, '撮影日', 'Taken on'),
  form: fact(z.enum(['original', 'copy', 'data']), '原本・写し', 'Original or copy'),
  signedBy: fact(z.array(z.enum(['employer', 'applicant'])), '署名者', 'Signed by'),
  signedOn: fact(isoDate, '署名日', 'Signed on'),
  foreignLanguage: fact(answer, '外国語の資料', 'In a foreign language'),
  translated: fact(answer, '日本語訳を添付', 'Japanese translation attached'),
  language: fact(line, '原文の言語', 'Language of the original'),
  translator: fact(line, '翻訳者', 'Translator', {
    hintJa: '訳文に署名する翻訳者の氏名。',
    hintEn: 'Who signs the translation.',
  }),
  translatedOn: fact(isoDate, '翻訳日', 'Translated on'),
  pages: fact(count, '書類の頁数', 'Pages of the document'),
  nda: fact(answer, '秘密保持契約の対象', 'Covered by a non-disclosure agreement'),
  proves: fact(z.array(recordId), '証明する職歴・学歴', 'Jobs or schools it proves'),
  months: fact(count, '月数・部数', 'Months or copies'),
  period: fact(coveredPeriod, '対象期間', 'Period covered'),
  holderName: fact(line, '書類の氏名', 'Name on the document', {
    hintJa: '書類に記載された申請人の氏名を、つづり・順序のとおりに。旅券の氏名と照合します。',
    hintEn: "The applicant's name as the document has it, spelling and order. It is compared with the passport.",
  }),
  note: fact(paragraph, '備考', 'Note', { widget: 'multiline' }),
});

/** Who has confirmed something, and when. */
export const signedNote = z.strictObject({
  by: must(line, '担当者', 'By'),
  on: must(isoDate, '日付', 'On'),
  text: fact(paragraph, '内容', 'Text', { widget: 'multiline' }),
});

const override = z.strictObject({
  finding: must(line, '判定の識別子', 'Finding'),
  by: must(line, '担当者', 'By'),
  on: must(isoDate, '日付', 'On'),
  note: must(paragraph, '理由', 'Reason'),
});

/** 依頼: what one letter has asked a client for. */
const caseRequest = z.strictObject({
  to: must(z.enum(['applicant', 'employer']), '依頼先', 'Asked of'),
  on: must(isoDate, '依頼日', 'Asked on'),
  due: fact(isoDate, '回答期限', 'Answer due'),
  via: fact(z.enum(['mail', 'post', 'phone', 'inPerson', 'chat']), '依頼の方法', 'Asked by'),
  matters: must(z.array(line), '依頼した事項', 'Asked for'),
});

/** 該当なし: an optional fact that a client has said there is none of, so that it is not asked for again. */
const toldNone = z.strictObject({
  fact: must(line, '項目', 'Fact'),
  by: must(z.enum(['applicant', 'employer']), '回答者', 'Answered by'),
  on: must(isoDate, '回答日', 'Answered on'),
});

/** What names a case and whom it is about. */
export const identity = {
  id: must(recordId, '識別子', 'Identifier'),
  title: fact(line, '案件名', 'Title'),
  applicantId: must(recordId, '申請人', 'Applicant'),
  employerId: must(recordId, '所属機関', 'Employer'),
  officeId: fact(recordId, '事務所', 'Office'),
  sample: sampleMark,
  /** 前の案件: the case from which this one was begun, of the same person or of who supports them. */
  basedOn: fact(line, '前の案件', 'Earlier case', { widget: 'hidden' }),
};

/** 申請者: who files, for whom, and where. */
export const filing = z.strictObject({
  filer: fact(z.enum(['agent', 'representative', 'applicant']), '申請する者', 'Who files'),
  agentId: fact(recordId, '取次者', 'Agent'),
  representativeId: fact(recordId, '代理人（27欄）', 'Representative (item 27)'),
  registered: fact(answer, 'オンラインシステムの利用登録', 'Registered for the online system'),
  bureau: fact(line, '提出先の官署', 'Bureau of filing', {
    hintJa: '申請を提出する地方出入国在留管理局・支局・出張所（書面の宛先になります）。',
    hintEn: 'The regional immigration bureau or branch that papers are addressed to.',
  }),
});

/** How far it has come, and who files it. */
export const progress = {
  status: fact(
    z.enum(['draft', 'collecting', 'ready', 'filed', 'additional', 'issued', 'refused', 'withdrawn']),
    '進捗',
    'Status',
  ),
  assignedTo: fact(line, '担当者', 'Assigned to'),
  createdOn: fact(isoDate, '作成日', 'Created on'),
  filingOn: fact(isoDate, '申請予定日', 'Planned filing date'),
  filedOn: fact(isoDate, '申請日', 'Filed on'),
  decidedOn: fact(isoDate, '結果の日', 'Decided on'),
  receiptNumber: fact(line, '受付番号', 'Receipt number'),
  filing: fact(filing, '申請者', 'Filing'),
};

/** 受領方法等: how the result comes. */
export const receipt = z.strictObject({
  method: fact(z.enum(codesOf(receiptMethods)), '受領方法', 'Method of receipt'),
  notificationEmail: fact(line, '通知送信用メールアドレス', 'E-mail address for notices'),
});

/** Receipt of the result, texts for the portal, documents and confirmations. */
export const paperwork = {
  receipt: fact(receipt, '受領方法等', 'Receipt'),
  freeText: fact(paragraph, 'フリー欄', 'Free text', { widget: 'multiline' }),
  portalText: fact(z.record(line, paragraph), 'ポータルへの表記', 'Text for the portal', {
    hintJa: '事実はそのままに、ポータルに入力する表記だけを変える場合に使います。',
    hintEn: 'Where the portal must receive another writing than the fact itself.',
  }),
  portalTextOf: fact(z.record(line, paragraph), 'ポータルへの表記の元の事実', 'Facts behind the texts for the portal', {
    widget: 'hidden',
  }),
  documents: fact(z.array(caseDocument), '書類', 'Documents'),
  confirmations: fact(
    z.strictObject({
      intent: fact(signedNote, '申請意思の確認', 'Intent confirmed'),
      truth: fact(signedNote, '申請内容の確認', 'Truth confirmed'),
    }),
    '確認の記録',
    'Confirmations',
  ),
};

/** What staff and the extension have noted about it. */
export const journal = {
  overrides: fact(z.array(override), '担当者による変更', 'Findings overruled'),
  notes: fact(z.array(signedNote), '経過', 'Notes'),
  papers: fact(z.array(casePaper).max(40), '書面', 'Papers', { widget: 'hidden' }),
  requests: fact(z.array(caseRequest), '依頼の記録', 'Requests', { widget: 'hidden' }),
  toldNone: fact(z.array(toldNone), '「なし」との回答', 'Answered: none', { widget: 'hidden' }),
  checks: fact(caseChecks, '点検の記録', 'Record of checks', { widget: 'hidden' }),
};

/** What one letter has asked a client for: the matters are ids of the list of what remains. */
export type CaseRequest = z.infer<typeof caseRequest>;

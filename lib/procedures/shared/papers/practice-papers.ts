import type { Paper } from '../../../spec/paper';
import {
  addressee,
  body,
  closing,
  date,
  heading,
  item,
  note,
  part,
  practiceSource,
  prompt,
  sender,
  signature,
  title,
} from './kit';

/** 翻訳者の証明: the note at the end of a translation. The translation itself is a person's. */
export const translationNote: Paper = {
  id: 'translation-note',
  title: { ja: '翻訳者の証明', en: "Translator's note" },
  about: {
    ja: '外国語の資料の日本語訳の末尾に付ける、翻訳者の証明。翻訳そのものは翻訳した人が行い、署名します。',
    en: 'The note at the end of a translation. The translation is made and signed by a person.',
  },
  signs: 'translator',
  documents: [],
  need: ({ facts }) =>
    (facts.case.documents ?? []).some(({ foreignLanguage }) => foreignLanguage === 'yes') ? 'usual' : 'possible',
  source: practiceSource,
  parts: [
    part('note', [
      title('翻訳者の証明'),
      prompt('翻訳した資料の名称と言語'),
      body('上記は原文の内容を正確に翻訳したものです。'),
      date('{日付}'),
      signature('翻訳者　氏名 〔要記入：翻訳者の氏名〕　住所 〔要記入：翻訳者の住所〕'),
      note('押印・印影は［ ］で示し、読めない箇所は〔判読不能〕と記し、推測で補わないこと。'),
    ]),
  ],
};

/** 書類送付状・提出書類一覧. */
export const coverLetter: Paper = {
  id: 'cover-letter',
  title: { ja: '書類送付状・提出書類一覧', en: 'Cover letter and list of enclosures' },
  about: {
    ja: '提出する書類の一覧を付けた送付状。受領済みの書類から作ります。',
    en: 'A cover letter with the list of what is handed in, made from the documents that are here.',
  },
  signs: 'practice',
  documents: [],
  need: () => 'possible',
  source: practiceSource,
  parts: [
    part('head', [
      date('{日付}'),
      addressee('{提出先}長　殿'),
      sender('{事務所名}', { when: '事務所名' }),
      sender('申請等取次者　{取次者}', { when: '取次者' }),
      title('提出書類一覧'),
      body('申請人　{氏名}（国籍 {国籍}、生年月日 {生年月日}）'),
      body('所属機関　{会社名}'),
    ]),
    part('list', [heading('提出書類'), item('{番号}．{名称}', { each: '添付書類' }), closing('以上')]),
  ],
};

/** 委任状, where the office uses one. */
export const powerOfAttorney: Paper = {
  id: 'power-of-attorney',
  title: { ja: '委任状', en: 'Power of attorney' },
  about: {
    ja: '申請の取次ぎを事務所に委任する書面（事務所で使う場合）。',
    en: 'By which the applicant lets the practice hand in the application, where the office uses one.',
  },
  signs: 'applicant',
  documents: [],
  need: ({ facts }) => (facts.case.filing?.filer === 'agent' ? 'possible' : 'no'),
  source: practiceSource,
  parts: [
    part('text', [
      title('委任状'),
      body('受任者　{事務所名}　{取次者}'),
      body('私は、上記の者に、次の事項を委任します。'),
      prompt('委任する事項（申請の種類、資料の提出、結果の受領など）'),
      date('{日付}'),
      signature('委任者　{氏名}（署名）'),
    ]),
  ],
};

/** 労働条件通知書 の点検表: what the contract has to say; not the contract itself. */
export const conditionsChecklist: Paper = {
  id: 'conditions-checklist',
  title: { ja: '労働条件通知書の点検表', en: 'Checklist for the conditions of work' },
  about: {
    ja: '労働条件通知書・雇用契約書を様式の内容と照合するための表（契約書そのものではありません）。',
    en: 'A list to hold the contract against the form. It is not the contract.',
  },
  signs: 'nobody',
  documents: [],
  need: ({ facts }) => (facts.case.contract?.role === 'officer' ? 'no' : 'possible'),
  source: {
    title: '労働基準法施行規則5条（2024年4月改正。公開の要旨）、実務での確認事項',
    checkedOn: '2026-11-28',
    confidence: 'secondary',
  },
  parts: [
    part('list', [
      title('労働条件通知書・雇用契約書の点検表'),
      body('申請人　{氏名}　　所属機関　{会社名}'),
      item('□ 当事者の氏名・名称（旅券・登記のとおり）：{氏名}／{会社名}（代表者 {代表者}）'),
      item('□ 期間：{契約期間}。有期のときは更新の有無・基準・上限'),
      item('□ 就業の場所と変更の範囲：{case.job.workplace.address}'),
      item('□ 業務の内容と変更の範囲：{活動内容}'),
      item('□ 所属・指揮命令者：{case.job.department}／{case.job.supervisor.name}'),
      item('□ 労働時間・休憩・休日・休暇：週{週労働時間}時間'),
      item('□ 賃金：月額{月額報酬}（手当は別に一つずつ、固定残業代は時間数とともに）、締日・支払日・方法'),
      item('□ 開始日：{就労開始日}'),
      item('□ 退職・解雇の事由'),
      item('□ 賞与・退職金（定めがある場合）'),
      item('□ 社会保険・雇用保険の適用'),
      item('□ 試用期間（長さ、賃金が下がらないこと）'),
      item('□ 在留資格の許可を効力発生の条件とする旨'),
      item('□ 双方の日付と署名：使用者 {case.contract.signedByEmployerOn}／労働者 {case.contract.signedByApplicantOn}'),
    ]),
  ],
};

import type { RecordKind } from '../../lib/domain/exchange';
import type { CaptureProblem, CaptureState } from '../../lib/engine/capture';
import type { Sentence } from '../../lib/i18n/i18n';

/** The preview of what a page would bring into a case. */
export const captureText = {
  title: { ja: 'ページの内容を案件に取り込む', en: 'Take the page into a case' },
  intro: {
    ja: '取り込む項目を選んでください。ページの内容は変わりません。「取り込む」を押すまで、案件も変わりません。',
    en: 'Choose what to take over. The page is not changed, and neither is the case until you confirm.',
  },
  into: { ja: '取り込み先', en: 'Take into' },
  thisCase: { ja: 'この案件（{name}）', en: 'This case ({name})' },
  newCase: { ja: '新しい案件', en: 'A new case' },
  newCaseHint: {
    ja: '申請人・所属機関・案件を新しく作ります。',
    en: 'Makes a new applicant, a new employer and a new case.',
  },
  counts: { ja: 'ページから読み取った項目の内訳', en: 'What was read off the page' },
  allNew: { ja: '新しい項目をすべて選ぶ', en: 'Choose all new ones' },
  all: { ja: '異なる項目も選ぶ', en: 'Choose different ones too' },
  none: { ja: '選択をすべて外す', en: 'Choose none' },
  page: { ja: 'ページ', en: 'Page' },
  case: { ja: '案件', en: 'Case' },
  nothing: { ja: '（未入力）', en: '(not entered)' },
  hidden: { ja: '（表示しません）', en: '(not shown)' },
  cannot: { ja: '取り込めません。', en: 'Cannot be taken over.' },
  sameFold: { ja: '案件と同じ項目（{count}件）', en: 'The same in the case ({count})' },
  leftOverFold: {
    ja: 'ほかの回答により不要な項目に残っている値（{count}件）',
    en: 'Left over where another answer needs nothing ({count})',
  },
  leftOverNote: {
    ja: '現在の回答では入力しない項目の値です。取り込みません。',
    en: 'With the answers on the page these rows are not asked for. They are not taken over.',
  },
  chosen: { ja: '{count}件を選択中', en: '{count} chosen' },
  chosenOver: {
    ja: '{count}件を選択中（うち{over}件は案件の値を置き換えます）',
    en: '{count} chosen, {over} of them in place of what the case has',
  },
  chooseFirst: { ja: '取り込む項目を1つ以上選んでください。', en: 'Choose at least one item.' },
  sharedNote: {
    ja: '所属機関・事務所の情報は、ほかの案件でも使われている場合、そちらにも反映されます。',
    en: 'Other cases that use the same employer or office will show these changes too.',
  },
  nameNote: {
    ja: '姓は最初の1語とみなします。取り込んだあと、旅券で姓と名の区切りを確かめてください。',
    en: 'The first word is taken as the family name. Check the split against the passport afterwards.',
  },
  confirm: { ja: '{count}件を取り込む', en: 'Take over {count}' },
  confirmNew: { ja: '{count}件で新しい案件を作る', en: 'Make a new case with {count}' },
  cancel: { ja: '取り込まずに閉じる', en: 'Close without taking over' },
  emptyTitle: { ja: '取り込む内容がありません', en: 'There is nothing to take over' },
  emptyText: {
    ja: 'ページに入力された項目がまだありません。フォームに入力するか、ポータルの「読み込み」で下書きを開いてから、もう一度お試しください。',
    en: 'No row of the page holds anything yet. Fill the form, or open a draft with the portal’s own 読み込み button, and try again.',
  },
  sameTitle: { ja: 'ページと案件は同じです', en: 'The page and the case are the same' },
  sameText: {
    ja: 'ページに入力されている内容は、すべて案件に登録されています。取り込む必要はありません。',
    en: 'Everything on the page is in the case already. Nothing needs to be taken over.',
  },
  failedTitle: { ja: '取り込めませんでした', en: 'Nothing was taken over' },
  failedText: {
    ja: '案件は変わっていません。内容を確かめて、もう一度お試しください。',
    en: 'The case has not been changed. Look at the reason and try again.',
  },
  problemAt: { ja: '原因となった項目：{place}', en: 'The item at fault: {place}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Shown if the page may have another person or employer than the case. */
export const captureStrangerTitles: Readonly<Record<'applicant' | 'employer', Sentence>> = {
  applicant: { ja: '別の方のページかもしれません', en: 'The page may be somebody else’s' },
  employer: { ja: '別の所属機関のページかもしれません', en: 'The page may be about another employer' },
};

/** What differs, and what to do. */
export const captureStrangerWords: Readonly<Record<'applicant' | 'employer', Sentence>> = {
  applicant: {
    ja: 'ページの氏名・生年月日・旅券番号のいずれかが案件と異なります。どなたのページか確かめてから、項目を選んでください。',
    en: 'Its name, birth date or passport number is not the case’s. Make sure whose page it is before you choose.',
  },
  employer: {
    ja: 'ページの所属機関の名称または法人番号が案件と異なります。所属機関の項目を取り込むと、同じ所属機関を使うほかの案件も変わります。',
    en: 'The employer’s name or corporate number is not the case’s. What is taken over changes other cases of that employer too.',
  },
};

/** How an item compares with the case. */
export const captureStateWords: Readonly<Record<CaptureState, Sentence>> = {
  new: { ja: '新規', en: 'New' },
  changed: { ja: '相違', en: 'Different' },
  same: { ja: '同じ', en: 'Same' },
  impossible: { ja: '取込不可', en: 'Not possible' },
};

/** The record that an item would change. */
export const captureRecordWords: Readonly<Record<RecordKind, Sentence>> = {
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  office: { ja: '事務所', en: 'Office' },
  case: { ja: '案件', en: 'Case' },
};

/** Why a value cannot be taken over, and what to do. */
export const captureProblemWords: Readonly<Record<CaptureProblem, Sentence>> = {
  format: {
    ja: 'この項目の形式ではありません。ページの値を直すか、案件に直接入力してください。',
    en: 'It is not in the form this row takes. Correct the page, or enter it in the case.',
  },
  wrongLength: {
    ja: '桁数が合いません。ページの値を確かめてください。',
    en: 'It has too few or too many digits. Check the value on the page.',
  },
  character: {
    ja: 'この項目で使えない文字が含まれています。案件に直接入力してください。',
    en: 'It holds a character this row does not take. Enter it in the case instead.',
  },
  tooLong: {
    ja: '案件に保存できる大きさを超えています。ページの値を確かめてください。',
    en: 'It is larger than a case can hold. Check the value on the page.',
  },
  noSuchDate: {
    ja: '実在しない日付です。ページの値を確かめてください。',
    en: 'There is no such date. Check the value on the page.',
  },
  precision: {
    ja: '日付の桁が足りません。年月日をすべて入力してください。',
    en: 'The date is not complete. Enter year, month and day on the page.',
  },
  checkDigit: {
    ja: '検査数字が合いません。番号の写し間違いがないか確かめてください。',
    en: 'The check digit does not fit. Look for a slip in the number.',
  },
  unknownOption: {
    ja: 'Tenkenの一覧にない選択肢です。案件で近いものを選んでください。',
    en: 'Tenken does not know this option. Choose the right one in the case.',
  },
  twoAnswers: {
    ja: '同じ内容を入力する項目が一致していません。ページで一致させてから、もう一度読み取ってください。',
    en: 'Rows that must agree do not. Make them agree on the page and read it again.',
  },
  myNumber: {
    ja: '個人番号（マイナンバー）が含まれているため、保存しません。ページからも取り除いてください。',
    en: 'It holds a My Number, which is never stored. Remove it from the page too.',
  },
  leftOver: {
    ja: '現在の回答では入力しない項目の値です。',
    en: 'With the answers on the page this row is not asked for.',
  },
  incomplete: {
    ja: '「その他」の内容だけがあり、選択肢が選ばれていません。ページで選択してください。',
    en: 'There are details of "others" without the choice itself. Choose it on the page.',
  },
  noAgent: {
    ja: '案件に取次者が登録されていません。案件で取次者を選ぶか、事務所に同じ氏名の取次者を登録してください。',
    en: 'The case names no agent. Choose one in the case, or add an agent of this name to the office.',
  },
  whichEducation: {
    ja: '最終学歴として申告する学歴が複数あります。申請人の情報で1つに決めてください。',
    en: 'Several educations are declared as the highest. Settle on one in the applicant’s record.',
  },
  nonProfit: {
    ja: '案件では非営利法人等のため0円として扱っています。違う場合は、先に案件の「非営利法人・国・地方公共団体」を直してください。',
    en: 'The case calls the organisation non-profit, for which the form takes 0 yen. If that is wrong, correct it there first.',
  },
};

import type { TextDoubt } from '../../lib/typing/typed-text';
import type { MrzPart, MrzRefusal, MrzUnproved, MrzWarning } from '../../lib/typing/mrz';
import type { NationalityQuestion } from '../../lib/typing/passport-state';
import type { Sentence } from '../../lib/i18n/i18n';

/** Help for faster entry: the passport's zone, postal codes, numbers, names, dates of the Japanese calendar. */
export const entry = {
  passportTitle: { ja: '旅券の機械読取領域（MRZ）から入力', en: "Enter from the passport's machine-readable zone" },
  passportLabel: {
    ja: '旅券の最下部の2行（各44文字）',
    en: 'The two lines at the foot of the passport (44 characters each)',
  },
  passportHint: {
    ja: '貼り付け、キー入力、読取機のいずれでも読み取れます。全行そろうと内容を表示します。チェックディジットを確かめ、ここでは何も保存しません。身分証明書（30文字×3行・36文字×2行）と査証も読み取れます。',
    en: 'Paste, type, or use a reader. Once all lines are there, what they say is shown. Check digits are verified; nothing is saved here. Cards (3 lines of 30, 2 of 36) and visas are read too.',
  },
  read: { ja: '読み取る', en: 'Read' },
  previewTitle: { ja: '読み取った内容', en: 'What was read' },
  previewHint: {
    ja: '印を付けた項目だけを記録に入れます。すでに別の値がある項目には、印を付けていません。',
    en: 'Only ticked facts are taken. Facts for which the record says something else are not ticked.',
  },
  partsBetween: { ja: '、', en: ', ' },
  unproved: {
    ja: 'チェックディジットで確かめられない部分：{parts}。旅券の記載と見比べてください。',
    en: 'No check digit proves these: {parts}. Compare them with what is printed.',
  },
  take: { ja: '取り込む', en: 'Take' },
  fact: { ja: '項目', en: 'Fact' },
  inPassport: { ja: '旅券', en: 'Passport' },
  inRecord: { ja: '現在の記録', en: 'Record now' },
  nothingYet: { ja: '（未入力）', en: '(empty)' },
  same: { ja: '一致', en: 'Same' },
  differs: { ja: '相違', en: 'Differs' },
  takeTicked: { ja: '印を付けた{count}項目を取り込む', en: 'Take the ticked facts ({count})' },
  taken: {
    ja: '{count}項目を取り込みました。「元に戻す」で取り消せます。',
    en: 'Facts taken: {count}. Undo takes them back.',
  },
  discard: { ja: '取り込まずに消す', en: 'Clear without taking' },
  sexOpen: {
    ja: '性別は旅券に示されていません。本人に確かめて選んでください。',
    en: 'The passport does not say the sex. Ask the person and choose it.',
  },
  nothingSaved: { ja: '記録は変わっていません。', en: 'The record has not been changed.' },
  addressFound: { ja: 'この郵便番号の住所', en: 'Address of this postal code' },
  addressTake: { ja: '住所欄に入れる', en: 'Put into the address' },
  addressSame: { ja: '住所欄と合っています。', en: 'Agrees with the address.' },
  addressDiffers: {
    ja: '住所欄とは異なります。どちらかを確かめてください（住所欄は書き換えません）。',
    en: 'Not what the address says. Check which is right (the address is left as it is).',
  },
  addressNone: {
    ja: '郵便番号データに見つかりません。番号を確かめてください（新しい番号や大口事業所の番号は載っていないことがあります）。',
    en: 'Not in the table of postal codes. Check it (new codes and codes of large offices may be missing).',
  },
  addressMany: {
    ja: '該当する住所が{count}件あります。選んでください。',
    en: '{count} places have this code. Choose one.',
  },
  addressChoose: { ja: '住所を選ぶ', en: 'Choose the address' },
  addressTaken: {
    ja: '住所欄に入れました。番地などを続けて入力してください。',
    en: 'Put into the address. Add the house number.',
  },
  addressFailed: {
    ja: '郵便番号データを読み込めませんでした。住所は手で入力してください。',
    en: 'The table of postal codes could not be loaded. Type the address by hand.',
  },
  numberRight: { ja: '13桁で、チェックディジットも合っています。', en: 'Thirteen digits, and the check digit fits.' },
  nameWhole: {
    ja: '氏名全体のようです。姓と名に分けられます。',
    en: 'This looks like the whole name. It can be divided.',
  },
  nameDivide: { ja: '姓「{family}」・名「{given}」に分ける', en: 'Family name “{family}”, given name “{given}”' },
  eraOver: {
    ja: '{era}は{from}から{to}までです。元号か年月日を確かめてください。',
    en: '{era} lasted from {from} to {to}. Check the era or the date.',
  },
  eraLater: {
    ja: '{era}は{from}からです。元号か年月日を確かめてください。',
    en: '{era} began on {from}. Check the era or the date.',
  },
  saidToday: { ja: '今日', en: 'Today' },
  chosen: { ja: '選択肢', en: 'Choices' },
  found: { ja: '{count}件', en: '{count} found' },
  noneFound: { ja: '該当する選択肢がありません。', en: 'No choice fits.' },
  comboHint: { ja: '日本語・英語で検索', en: 'Search in Japanese or English' },
  openChoices: { ja: '「{label}」の選択肢を開く', en: 'Open the choices of {label}' },
  notChosen: {
    ja: '「{text}」は選択肢から選ばれていません。前の選択に戻しました。',
    en: '“{text}” was not chosen from the list. The choice before it stands.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The question about a typed text. */
export const textDoubts: Readonly<Record<TextDoubt, Sentence>> = {
  placeholderName: {
    ja: '仮の語のようです。実際の名称ですか。まだ分からないときは空欄にしてください。',
    en: 'This looks like a word that stands for no name. Is it the name? Leave the box empty while it is not known.',
  },
  notReading: {
    ja: 'フリガナではない文字があります。読みを仮名で入力してください。',
    en: 'This holds other signs than kana. Enter the reading in kana.',
  },
  notMail: {
    ja: 'メールアドレスの形ではありません。@の後まで確かめてください。',
    en: 'This is not of the form of an e-mail address. Look at what follows the @.',
  },
  notNumber: {
    ja: '旅券番号の形ではありません（英大文字と数字）。まだ旅券がないときは空欄にしてください。',
    en: 'This is not of the form of a passport number (capitals and digits). Leave the box empty while there is no passport.',
  },
};

/** Parts of the zone. */
export const mrzParts: Readonly<Record<MrzPart, Sentence>> = {
  number: { ja: '旅券番号', en: 'passport number' },
  birth: { ja: '生年月日', en: 'date of birth' },
  expiry: { ja: '有効期限', en: 'date of expiry' },
  sex: { ja: '性別', en: 'sex' },
  name: { ja: '氏名', en: 'name' },
  optional: { ja: '任意項目（2行目の29～42文字目）', en: 'optional data (characters 29 to 42 of line 2)' },
  whole: { ja: '全体（2行目の最後の数字）', en: 'whole (last digit of line 2)' },
};

/** Why a text was not accepted. */
export const mrzRefusals: Readonly<Record<MrzRefusal['reason'], Sentence>> = {
  shape: {
    ja: '旅券のMRZは44文字の2行です（身分証明書は30文字の3行又は36文字の2行）。{lengths}',
    en: 'A passport has two lines of 44 characters; cards have three of 30 or two of 36. {lengths}',
  },
  character: {
    ja: 'MRZにない文字があります：{characters}',
    en: 'No machine-readable zone has these signs: {characters}',
  },
  notPassport: {
    ja: '旅券・身分証明書・査証のMRZではありません。先頭の文字を確かめてください。',
    en: 'This is the zone of no passport, card or visa. Look at its first letter.',
  },
  checkDigit: {
    ja: 'チェックディジットが合いません：{parts}。1文字ずつ見比べて、読み取り直してください。',
    en: 'The check digit does not fit: {parts}. Compare it sign by sign and read it again.',
  },
  unreadable: {
    ja: '読み取れない部分があります：{parts}。Oと0、Iと1などの取り違えがないか確かめてください。',
    en: 'These parts cannot be read: {parts}. Look for O and 0, I and 1 taken for each other.',
  },
};

export const mrzLengths = {
  none: { ja: '入力がありません。', en: 'There is nothing yet.' },
  found: { ja: '入力された行の文字数：{lengths}', en: 'Lengths of the lines found: {lengths}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a person should check. */
export const mrzWarnings: Readonly<Record<MrzWarning, Sentence>> = {
  nameCut: {
    ja: '氏名が行の終わりまで続いており、途中で切れている可能性があります。旅券の氏名欄と見比べてください。',
    en: 'The name fills its line and may be cut. Compare it with the name printed in the passport.',
  },
  nameParts: {
    ja: '氏名の区切り「<<」が2つ以上あります。2つ目以降もすべて名に含めました。旅券の氏名欄と見比べてください。',
    en: 'The name has more than one “<<”. All that follows the first was taken as given names. Compare it with the name printed in the passport.',
  },
  nameFillers: {
    ja: '氏名の中に、区切りや余白の「<」がK・C・Lと読み取られたような箇所があります。旅券と見比べ、違えばMRZを直してもう一度読み取ってください。',
    en: 'Fillers (<) in the name may have been read as K, C or L. Compare it with the passport; where they were, correct the zone and read it again.',
  },
  numberSigns: {
    ja: '番号に、チェックディジットでは見分けられない文字があります（末尾のKと「<」、Lと1、Sと8、Gと6）。旅券の番号と1文字ずつ見比べてください。',
    en: 'The number has signs that a check digit cannot tell apart (K at its end and <, L and 1, S and 8, G and 6). Compare it with the passport sign by sign.',
  },
  card: {
    ja: '旅券ではなく身分証明書です。番号と有効期限は取り込みません。',
    en: 'This is a card and no passport. Its number and its end are not taken.',
  },
  visa: {
    ja: '旅券ではなく査証です。番号と有効期限は取り込みません。',
    en: 'This is a visa and no passport. Its number and its end are not taken.',
  },
  region: {
    ja: '香港・マカオの旅券の番号に似ています。ポータルに専用の選択肢はなく「中国」となります。旅券を確かめてください。',
    en: 'The number looks like one of Hong Kong or Macao. The portal has no option of its own but 中国. Check the passport.',
  },
  expired: { ja: '有効期限が過ぎています。', en: 'The passport has expired.' },
};

/** What no check digit proves. */
export const mrzUnproved: Readonly<Record<MrzUnproved, Sentence>> = {
  name: { ja: '氏名', en: 'name' },
  issuingState: { ja: '発行国', en: 'issuing state' },
  nationality: { ja: '国籍', en: 'nationality' },
  sex: { ja: '性別', en: 'sex' },
  optional: { ja: '任意項目', en: 'optional data' },
  numberSigns: {
    ja: '番号の似た文字（1・B・L・V、6・G・Q、8・I・Sなど）',
    en: 'like signs of the number (1, B, L, V; 6, G, Q; 8, I, S …)',
  },
};

/** Why the nationality must be asked. */
export const nationalityQuestions: Readonly<Record<NationalityQuestion, Sentence>> = {
  british: {
    ja: '国籍コード「{letters}」（英国の海外市民等）は、英国とは限りません。本人に確かめて選んでください。',
    en: 'The code “{letters}” (a British type) need not mean 英国. Ask the person and choose.',
  },
  stateless: {
    ja: '国籍コード「{letters}」は無国籍・難民等です。「無国籍」か元の国籍かを確かめて選んでください。',
    en: 'The code “{letters}” stands for stateless persons or refugees. Ask whether 無国籍 or the nationality of origin.',
  },
  korea: {
    ja: '国籍コード「{letters}」から「朝鮮」とは判断しません。確かめて選んでください。',
    en: 'The code “{letters}” does not tell 朝鮮. Ask and choose.',
  },
  organisation: {
    ja: '国際機関の旅行証明書（{letters}）です。本人の国籍を確かめて選んでください。',
    en: 'A travel document of an organisation ({letters}). Ask for the nationality and choose.',
  },
  japanese: {
    ja: '日本国籍の旅券です。ポータルの項目1には「日本」がありません。',
    en: 'A Japanese passport. The portal has no 日本 in item 1.',
  },
  unknown: {
    ja: '国籍コード「{letters}」に当たる選択肢がありません。本人に確かめて選んでください。',
    en: 'No option stands for the code “{letters}”. Ask the person and choose.',
  },
};

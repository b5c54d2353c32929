import type { FilePart } from '../../lib/files/looked';
import type { Provider } from '../../lib/checks/document-providers';
import type { FileCode, FileKind, SetCode } from '../../lib/files/result';
import type { DocumentRow } from '../../lib/spec/check';
import type { Sentence } from '../../lib/i18n/i18n';

/** The tab of the documents. */
export const documentsText = {
  tab: { ja: '書類', en: 'Documents' },
  title: { ja: '書類の受領状況', en: 'Documents at hand' },
  asOf: { ja: '申請予定日{date}の時点で判定しています。', en: 'Judged for the planned filing date, {date}.' },
  asOfToday: {
    ja: '申請予定日が未入力のため、今日（{date}）の時点で判定しています。申請予定日は「案件」で入力できます。',
    en: 'No filing date is planned yet, so it is judged for today, {date}. Enter the date under Case.',
  },
  good: { ja: '{good}／{wanted}件がそろっています', en: '{good} of {wanted} are in order' },
  noneWanted: { ja: '必要な書類はありません', en: 'None needed' },
  received: { ja: '受領', en: 'Received' },
  receivedOf: { ja: '受領：{title}', en: 'Received: {title}' },
  yes: { ja: '有', en: 'Yes' },
  no: { ja: '無', en: 'No' },
  notAsked: { ja: '未確認', en: 'Not confirmed' },
  folded: { ja: 'この案件では不要な書類（{count}件）', en: 'Not needed in this case ({count})' },
  others: { ja: '一覧にない書類', en: 'Documents that are on no list' },
  othersIntro: {
    ja: '案件に記録がありますが、この手続の一覧にはありません。',
    en: 'Recorded in the case, but not on the list of this procedure.',
  },
  details: { ja: '日付・署名・詳細', en: 'Dates, signatures, details' },
  copyNumber: { ja: '{number}部目', en: 'Copy {number}' },
  another: { ja: 'もう1部記録する', en: 'Record another copy' },
  anotherOf: { ja: 'もう1部記録する：{title}', en: 'Record another copy: {title}' },
  remove: { ja: 'この記録を削除', en: 'Remove this record' },
  removeOf: { ja: 'この記録を削除：{title}（{number}部目）', en: 'Remove this record: {title}, copy {number}' },
  clientWords: { ja: '案内ページの一覧：{words}', en: "On the practice's list: {words}" },
  difference: { ja: '一覧との違い', en: 'How the two differ' },
  optional: { ja: '任意', en: 'Optional' },
  listed: { ja: '案内ページで必要', en: "On the practice's list" },
  waits: { ja: '{what}待ち', en: 'Waits for {what}' },
  waitingOnly: {
    ja: 'まだ決まりません（{what}待ち {count}件）',
    en: 'Not decided yet ({count} wait for {what})',
  },
  waitingToo: { ja: '、{what}待ち {count}件', en: '; {count} wait for {what}' },
  group: { ja: 'まとめて判定', en: 'Counted together' },
  notRecorded: {
    ja: 'まだ記録がありません。受領を選ぶと、日付などを入力できます。',
    en: 'Nothing recorded yet. Choose whether it was received to enter dates and the rest.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Who provides the documents of a section. */
export const providerWords: Readonly<Record<Provider, Sentence>> = {
  applicant: { ja: '申請人から', en: 'From the applicant' },
  employer: { ja: '所属機関から', en: 'From the employer' },
  practice: { ja: '事務所で用意', en: 'By the practice' },
};

/** Who issues a document, if that is not its provider. */
export const issuerWords: Readonly<Record<DocumentRow['from'], Sentence | null>> = {
  applicant: null,
  employer: null,
  practice: null,
  school: { ja: '学校などが発行', en: 'Issued by a school' },
  client: { ja: '派遣先が作成', en: 'Made by the dispatch client' },
};

/** The part of the tab where files are checked. */
export const filesText = {
  title: { ja: 'ファイルの点検', en: 'Look at files' },
  intro: {
    ja: 'ポータルに添付する前のファイルを、この場で点検します。ファイルの内容は保存も送信もされず、画面を離れると結果も消えます。',
    en: 'Look at files before they are attached on the portal. Nothing of a file is stored or sent, and the results go when you leave this screen.',
  },
  choose: { ja: '点検するファイルを選ぶ（複数可）', en: 'Choose files to look at' },
  goTo: { ja: 'ファイルを点検する', en: 'Look at files' },
  drop: { ja: 'ここにドラッグすることもできます。', en: 'Or drop them here.' },
  limits: {
    ja: '種類（PDF・JPEG・PNG）、破損、暗号化、PDFの中の添付ファイル、写真の比率と画素数、文字として読める個人番号、合計{count}ファイル・25MBの上限を確かめます。写真やスキャン画像の中の文字は読めません。',
    en: 'It looks at the type (PDF, JPEG, PNG), damage, encryption, files inside a PDF, proportions and pixels of the photograph, My Numbers where the text can be read, and the limits of {count} files and 25 MB. Letters inside photographs and scanned pages cannot be read.',
  },
  checking: { ja: '点検しています', en: 'Looking at the files' },
  cancel: { ja: '中止', en: 'Stop' },
  clear: { ja: '結果を消す', en: 'Clear the results' },
  total: { ja: '合計{count}ファイル・{size}', en: '{count} files, {size} in all' },
  waiting: { ja: '点検していません（中止しました）。', en: 'Not looked at: stopped.' },
  removeOf: { ja: '結果から外す：{name}', en: 'Take off the list: {name}' },
  remove: { ja: '外す', en: 'Take off' },
  unknownKind: { ja: '種類不明', en: 'unknown kind' },
  photoNote: { ja: '顔写真として使う場合', en: 'As the photograph of the applicant' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The kind of a file, in words. */
export const fileKindWords: Readonly<Record<FileKind, Sentence>> = {
  pdf: { ja: 'PDF', en: 'PDF' },
  jpeg: { ja: 'JPEG', en: 'JPEG' },
  png: { ja: 'PNG', en: 'PNG' },
  office: { ja: 'Word・Excelなどの文書', en: 'a Word, Excel or PowerPoint file' },
  oldOffice: { ja: '旧形式のWord・Excelなどの文書', en: 'an older Word, Excel or PowerPoint file' },
  zip: { ja: 'ZIP圧縮ファイル', en: 'a ZIP archive' },
  heic: { ja: 'HEIC・AVIF画像又は動画', en: 'a HEIC or AVIF picture, or a video' },
  gif: { ja: 'GIF画像', en: 'a GIF picture' },
  webp: { ja: 'WebP画像', en: 'a WebP picture' },
  tiff: { ja: 'TIFF画像', en: 'a TIFF picture' },
  bmp: { ja: 'BMP画像', en: 'a BMP picture' },
  html: { ja: 'ウェブページ', en: 'a web page' },
  xml: { ja: 'XML', en: 'XML' },
  text: { ja: 'テキスト', en: 'plain text' },
  unknown: { ja: '不明な形式', en: 'an unknown kind' },
};

/** The finding about a file, and what to do. */
export const fileSentences: Readonly<Record<FileCode, Sentence>> = {
  unreadable: {
    ja: '読み取れません。フォルダーでないこと、移動や削除をしていないことを確かめ、選び直してください。',
    en: 'It cannot be read. Make sure that it is no folder and still there, and choose it again.',
  },
  empty: { ja: '空のファイルです。元のファイルを確かめてください。', en: 'The file is empty. Look at the original.' },
  wrongKind: {
    ja: '内容は{kind}です。PDF（写真はJPEG又はPNG）に変換してください。',
    en: 'By its content this is {kind}. Convert it to PDF (a photograph to JPEG or PNG).',
  },
  tooBig: {
    ja: 'このファイルだけで、合計の上限25MBを超えています。解像度を下げるか、分けずに済むページだけにしてください。内容は点検していません。',
    en: 'This file alone is over the limit of 25 MB for all files. Lower its resolution or leave pages out. Its content was not looked at.',
  },
  truncated: {
    ja: '途中で切れています。もう一度ダウンロード又はスキャンしてください。',
    en: 'It breaks off before its end. Download or scan it again.',
  },
  damaged: { ja: '壊れています。作り直してください。', en: 'It is damaged. Make it anew.' },
  encrypted: {
    ja: '暗号化（パスワード又は印刷・複製の制限）されています。制限のないPDFとして保存し直してください。',
    en: 'It is encrypted (a password, or restrictions on printing or copying). Save it as a PDF without them.',
  },
  myNumber: {
    ja: '個人番号（マイナンバー）と思われる12桁の数字があります。番号を塗りつぶすか、番号の記載がないものに替えてください。',
    en: 'It shows twelve digits that look like a My Number. Black them out, or get a version without the number.',
  },
  noPages: {
    ja: 'ページが1つもないPDFです。開いても何も表示されません。作り直してください。',
    en: 'This PDF has no page: nothing shows when it is opened. Make it anew.',
  },
  pagesLost: {
    ja: 'PDFの内部の構成が壊れていて、ページが表示されないことがあります。開けることを確かめ、保存し直してください。',
    en: 'The inner structure of the PDF is broken, and its pages may not show. Make sure that it opens, and save it anew.',
  },
  portfolio: {
    ja: '複数のファイルをまとめたPDFポートフォリオです。審査側には表紙しか見えないことがあります。中のファイルを1つずつPDFにして添付してください。',
    en: 'This is a PDF portfolio, a collection of files. The officer may see its cover page only. Attach the files in it as PDFs of their own.',
  },
  pleaseWait: {
    ja: 'Adobe Acrobat以外では「お待ちください」などとしか表示されない動的フォーム（XFA）です。Acrobatで開き、「PDFとして印刷」したものに替えてください。',
    en: 'This is a dynamic form (XFA): other programs than Adobe Acrobat only show “Please wait”. Open it there and print it to PDF.',
  },
  filesInside: {
    ja: 'PDFの中に別のファイルが{count}個添付されています。審査側の画面には表示されません。必要なら別のPDFとして添付し、不要なら取り除いてください。',
    en: 'Files inside this PDF: {count}. The officer does not see them. Attach them as PDFs of their own if they are needed, and take them out if not.',
  },
  nameDiffers: {
    ja: 'ファイル名の拡張子が内容と合いません（内容は{kind}）。拡張子を直してください。',
    en: 'The ending of its name does not fit its content, which is {kind}. Correct the name.',
  },
  lateHeader: {
    ja: 'PDFの前に余分なデータがあります。「名前を付けて保存」などで保存し直すことを勧めます。',
    en: 'Something stands before the PDF. Better save it anew.',
  },
  noTable: {
    ja: 'PDFの内部の目次を読み取れません。開けることを確かめ、保存し直してください。',
    en: 'The inner table of the PDF cannot be followed. Make sure that it opens, and save it anew.',
  },
  photoShape: {
    ja: '縦横の比率が、写真の横30mm×縦40mm（3:4）と合いません（{width}×{height}画素。許容差は当製品の目安で±2％）。切り抜き直してください。',
    en: 'Not of the proportions 30 by 40 mm, 3:4 ({width} × {height} pixels; the tolerance of 2% is ours). Crop it anew.',
  },
  photoPassportShape: {
    ja: '旅券用写真（35×45mm）の比率です（{width}×{height}画素）。横30mm×縦40mm（3:4）に切り抜き直してください。',
    en: 'It has the proportions of a passport photograph, 35 by 45 mm ({width} × {height} pixels). Crop it to 30 by 40 mm, 3:4.',
  },
  photoSmall: {
    ja: '画素数が少なめです（{width}×{height}）。{minWidth}×{minHeight}以上を勧めます（30×40mmを約300dpiで印刷できる大きさ。当製品の目安です）。',
    en: 'It has few pixels ({width} × {height}). {minWidth} × {minHeight} or more is better: enough for 30 by 40 mm at about 300 dpi, a measure of ours.',
  },
  photoTurned: {
    ja: '画像に回転の情報が付いています（EXIF {orientation}）。ポータルで横向きに見えることがあるため、正しい向きで保存し直してください。',
    en: 'The picture is marked to be turned (EXIF {orientation}) and may show on its side on the portal. Save it upright.',
  },
  photoCmyk: {
    ja: '印刷用の色（CMYK）の画像です。画面で色が変わったり、受け付けられなかったりすることがあるため、RGBで保存し直してください。',
    en: 'It is in the colours of print (CMYK), which may show wrongly or be refused. Save it in RGB.',
  },
  imageFormat: {
    ja: 'ポータルが受け付ける画像の形式と容量は確認できていません。書類はPDFにすることを勧めます。',
    en: 'Which pictures the portal takes, and how large, is not known. Better send documents as PDF.',
  },
  noText: {
    ja: '文字の情報がありません（スキャンなど）。個人番号が写っていないことを、目で確かめてください。',
    en: 'It has no text to read (a scan, perhaps). Look for a My Number with your own eyes.',
  },
  textPartly: {
    ja: '点検できなかった部分があります（{parts}）。ほかの部分に個人番号は見当たりませんが、目でも確かめてください。',
    en: 'Not, or not wholly, looked at: {parts}. No My Number was seen in the rest, but look for one yourself.',
  },
  tail: {
    ja: 'PDFの終わりの後に余分なデータがあります。表示には差し支えありません。',
    en: 'Something stands behind the end of the PDF. It does no harm when it is opened.',
  },
  pdfVersion: {
    ja: 'PDF {version}。暗号化されておらず、末尾まであります。',
    en: 'PDF {version}, not encrypted, with its end.',
  },
  photoFits: {
    ja: '写真の比率（横30mm×縦40mm）に合っています（{width}×{height}画素）。',
    en: 'It has the proportions of the photograph, 30 by 40 mm ({width} × {height} pixels).',
  },
  noMyNumber: {
    ja: 'すべての文字を読み取りました。個人番号と思われる数字はありません。',
    en: 'All of its text was read. No My Number is in it.',
  },
};

/** The parts of a file, in words. */
export const filePartWords: Readonly<Record<FilePart, Sentence>> = {
  pages: { ja: 'ページの文字', en: 'text of the pages' },
  pictures: { ja: '画像の中の文字', en: 'letters in pictures' },
  notes: { ja: '注釈', en: 'notes' },
  fields: { ja: 'フォームの入力欄', en: 'form fields' },
  formData: { ja: 'フォームのXMLデータ（XFA）', en: 'form data in XML (XFA)' },
  bookmarks: { ja: 'しおり・タイトル', en: 'bookmarks and titles' },
  alternatives: { ja: '代替テキスト', en: 'alternative texts' },
  description: { ja: '文書のプロパティ', en: 'document properties' },
  scripts: { ja: 'スクリプト', en: 'scripts' },
  filesInside: { ja: '中に添付されたファイル', en: 'files inside' },
  rest: { ja: 'その他のデータ', en: 'other data' },
};

/** The findings about all files together. */
export const setSentences: Readonly<Record<SetCode, Sentence>> = {
  tooMany: {
    ja: '{count}ファイルあります。ポータルに添付できるのは、写真を含めて{max}ファイルまでです。まとめてください。',
    en: 'There are {count} files. The portal takes {max}, the photograph included. Join some of them.',
  },
  totalTooBig: {
    ja: '合計が{size}あり、写真を含めて25MBまでという上限を超えています。解像度を下げるなどしてください。',
    en: 'They are {size} together, over the limit of 25 MB with the photograph. Lower the resolution.',
  },
  totalNearLimit: {
    ja: '合計が{size}です。ポータルの25MBの数え方（1,000,000か1,048,576か）が分からないため、少し減らすことを勧めます。',
    en: 'They are {size} together. How the portal counts its 25 MB is not known: better make them a little smaller.',
  },
};

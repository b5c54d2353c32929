import type { Paper } from '../../lib/files/photo-sheet';
import type { Sentence } from '../../lib/i18n/i18n';

/** Why a file does not become a photograph. */
export type PhotoRefusal = 'heic' | 'kind' | 'tooLarge' | 'unreadable';

/** What the page that makes the photograph says. */
export const photoText = {
  title: { ja: '写真を作る', en: 'Make the photograph' },
  back: { ja: '書類に戻る', en: 'Back to the documents' },
  intro: {
    ja: '画像から、縦40mm×横30mmの写真を印刷し、ポータルに添付するファイルを作ります。画像はこの画面の中だけで扱い、保存も送信もしません。画面を移ると消えます。',
    en: 'Makes the print of 40 × 30 mm and the file for the portal from a picture. The picture stays in this window: it is neither stored nor sent, and is gone when you leave the page.',
  },
  choose: { ja: '写真の画像ファイル（JPEG・PNG・WebP）', en: 'Picture file (JPEG, PNG, WebP)' },
  drop: { ja: 'ここにファイルを置いても読み込めます。', en: 'A file may also be dropped here.' },
  reading: { ja: '画像を読み込んでいます…', en: 'Reading the picture…' },
  frame: {
    ja: '写真の枠。ドラッグか矢印キーで画像を動かし、ホイールか＋・−キーで大きさを変えます。',
    en: 'Frame of the photograph. Drag, or press the arrow keys, to move the picture; turn the wheel, or press + and −, to scale it.',
  },
  framing: { ja: '枠に合わせる', en: 'Fit it into the frame' },
  framingHint: {
    ja: '上の線に頭頂（髪を含む）、下の帯の中にあごの先、縦の線に顔の中心を合わせます。',
    en: 'Top of the head (hair included) on the upper line, tip of the chin within the lower band, middle of the face on the upright line.',
  },
  guide: {
    ja: '顔の寸法は{usual}mm（{least}〜{most}mm）、頭の上の余白{top}mmは目安です。',
    en: 'Head {usual} mm high ({least} to {most} mm); {top} mm above it as a rough guide.',
  },
  larger: { ja: '大きく', en: 'Larger' },
  smaller: { ja: '小さく', en: 'Smaller' },
  up: { ja: '上へ', en: 'Up' },
  down: { ja: '下へ', en: 'Down' },
  left: { ja: '左へ', en: 'Left' },
  right: { ja: '右へ', en: 'Right' },
  whole: { ja: '全体に戻す', en: 'Whole picture' },
  part: {
    ja: '使う部分：{width} × {height} px',
    en: 'Part used: {width} × {height} px',
  },
  coarse: {
    ja: '印刷（300dpi）に必要な{width} × {height} pxより画素が足りません。ぼやけるため、より大きな画像を使うか、枠の中を小さくしてください。',
    en: 'Fewer pixels than a print at 300 dpi needs ({width} × {height}): it will be blurred. Use a larger picture, or take in more of it.',
  },
  rules: { ja: '人が確かめること', en: 'For a person to look at' },
  file: { ja: 'ポータルに添付するファイル', en: 'File for the portal' },
  fileHint: {
    ja: 'JPEGで保存し、ポータルの「顔写真」にご自身で添付してください。撮影場所などの付帯情報は残りません。今のポータルの形式と容量の決まりは確認できていません。',
    en: 'Save the JPEG and attach it at 顔写真 on the portal yourself. Nothing like the place it was taken stays in it. What the present portal takes is not known.',
  },
  limit: { ja: '容量の上限（kB）', en: 'Limit (kB)' },
  limitHint: {
    ja: 'ポータルに別の上限が表示されているときは、それを入力してください（{least}〜{most}）。',
    en: 'Where the portal shows another limit, enter that ({least} to {most}).',
  },
  limitWrong: { ja: '{least}から{most}までの数を入力してください。', en: 'Enter a number from {least} to {most}.' },
  making: { ja: 'ファイルを作っています…', en: 'Making the file…' },
  made: {
    ja: '{width} × {height} px・{size} kB・画質{quality}%',
    en: '{width} × {height} px, {size} kB, quality {quality}%',
  },
  tooBig: {
    ja: '画質を下げても{limit} kBに収まりません。上限を確かめるか、別の画像を使ってください。',
    en: 'Even at lower quality it does not fit into {limit} kB. Look the limit up, or use another picture.',
  },
  failed: {
    ja: 'この画像から写真を作れませんでした。案件は変わっていません。別の画像でお試しください。',
    en: 'No photograph could be made of this picture. Nothing of the case has changed. Try another picture.',
  },
  save: { ja: 'JPEGを保存する', en: 'Save the JPEG' },
  preview: { ja: 'できあがった写真', en: 'The photograph as it will be' },
  print: { ja: '印刷する写真', en: 'Photographs to print' },
  printHint: {
    ja: '印刷の画面では倍率「100%」（実際のサイズ）、余白「なし」にし、紙の大きさを合わせます。刷り上がりの線が50mmあれば実寸です。2ページ目は裏面です（両面印刷は「長辺とじ」。または紙を裏返して印刷）。',
    en: 'In the print window choose scale 100% (actual size), no margins, and this size of paper. If the line on the print measures 50 mm, the size is true. Page 2 is the back (two-sided: flip on the long edge; or turn the paper over).',
  },
  paper: { ja: '用紙', en: 'Paper' },
  count: { ja: '枚数', en: 'How many' },
  printNow: { ja: '印刷する', en: 'Print' },
  front: { ja: '表', en: 'Front' },
  backSide: { ja: '裏', en: 'Back' },
  ruler: { ja: '長さ50mm', en: '50 mm long' },
  noName: {
    ja: '申請人の氏名が未入力のため、裏面に氏名を印刷できません。',
    en: 'The applicant’s name is not entered, so the back has none.',
  },
  enterName: { ja: '氏名を入力する', en: 'Enter the name' },
  another: { ja: '別の画像を選ぶ', en: 'Choose another picture' },
  make: { ja: '画像から写真を作る', en: 'Make it from a picture' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What no program sees of a photograph. */
export const photoLooks: readonly Sentence[] = [
  { ja: '申請人だけが写り、顔が中央にある', en: 'The applicant alone, with the face in the middle' },
  { ja: '正面を向き、帽子がない', en: 'Facing front, no hat' },
  { ja: '背景に物や影がない', en: 'Nothing and no shadow behind' },
  { ja: '鮮明で、顔や目が隠れていない', en: 'Sharp, with face and eyes not hidden' },
  { ja: '申請前6か月以内に撮影した', en: 'Taken within 6 months before filing' },
  {
    ja: 'アプリで加工していない（ここでは切り抜くだけです）',
    en: 'Not retouched by an app (here it is only cropped)',
  },
];

/** What stands on the back of a photograph: Japanese always, since the Agency reads it. */
export const backWords = { name: '氏名', nationality: '国籍・地域', birth: '生年月日' } as const;

/** The papers by name. */
export const paperWords: Readonly<Record<Paper, Sentence>> = {
  l: { ja: 'L判（89 × 127 mm）', en: 'L size (89 × 127 mm)' },
  a4: { ja: 'A4判（210 × 297 mm）', en: 'A4 (210 × 297 mm)' },
};

/** Why a file was refused, and what to do. */
export const photoRefusals: Readonly<Record<PhotoRefusal, Sentence>> = {
  heic: {
    ja: 'HEIC（iPhoneの形式）は読み込めません。iPhoneの「設定」→「カメラ」→「フォーマット」を「互換性優先」にして撮り直すか、写真アプリからJPEGで書き出してください。',
    en: 'HEIC (the iPhone’s format) cannot be read. Take it again with Settings › Camera › Formats › Most Compatible, or export it as JPEG.',
  },
  kind: {
    ja: 'JPEG・PNG・WebPの画像ではありません。画像をこのいずれかの形式で保存し直してください。',
    en: 'This is no JPEG, PNG or WebP picture. Save the picture in one of these formats.',
  },
  tooLarge: {
    ja: 'ファイルが大きすぎます（{max} MBまで）。小さくして保存し直してください。',
    en: 'The file is too large (up to {max} MB). Save it smaller.',
  },
  unreadable: {
    ja: '画像を読み込めませんでした。壊れている可能性があります。別のソフトで開いて保存し直すか、別の画像を使ってください。',
    en: 'The picture could not be read; it may be damaged. Open and save it with another program, or use another picture.',
  },
};

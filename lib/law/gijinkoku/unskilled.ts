/**
 * Words that a reader may take for unskilled work. Katakana words count only as whole words (ライン, but not オンライン);
 * a word that names a machine or a system for the work (調理機器の設計) does not count.
 */
const kanjiWords = ['接客', '清掃', '配膳', '調理', '運搬', '梱包', '皿洗い', '品出し', '仕分け', '洗い場'] as const;
const katakanaWords = ['レジ', 'ライン', 'ホール', 'ピッキング', 'ベッドメイキング'] as const;

const machine = '(?!(?:用|業務用)?(?:機|器|装置|ロボット|システム|設備|ソフト|アプリ|データ|ライン設計))';
const patterns: readonly (readonly [string, RegExp])[] = [
  ...kanjiWords.map((word) => [word, new RegExp(`${word}${machine}`)] as const),
  ...katakanaWords.map((word) => [word, new RegExp(`(?<![ァ-ヶー])${word}(?![ァ-ヶー])${machine}`)] as const),
];

/** The words of the list that a text holds. */
export function unskilledWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  return patterns.filter(([, pattern]) => pattern.test(plain)).map(([word]) => word);
}

// Kanji outside JIS X 0208 that are written another way inside it: [as in the name, as proposed]. Pairs in use in
// personal and place names; the person who knows the name decides. Compatibility ideographs (神, 塚 …) are not
// listed: Unicode's own decomposition gives their plain form.
const pairs = [
  '髙高',
  '﨑崎',
  '𠮷吉',
  '濵濱',
  '瀨瀬',
  '德徳',
  '栁柳',
  '槗橋',
  '桒桑',
  '曻昇',
  '寬寛',
  '增増',
  '緖緒',
  '橫横',
  '敎教',
  '淸清',
  '溫温',
  '靑青',
  '鄕郷',
  '郞郎',
  '硏研',
  '步歩',
  '每毎',
  '吳呉',
  '內内',
  '薰薫',
  '賴頼',
  '巢巣',
  '彥彦',
  '晚晩',
  '涉渉',
  '淚涙',
  '產産',
  '錄録',
  '卽即',
  '黑黒',
  '閒間',
  '說説',
  '銳鋭',
  '閱閲',
  '稅税',
  '脫脱',
  '悅悦',
  '戶戸',
  '﨔欅',
] as const;

/** A kanji outside JIS X 0208 → the usual form inside it. */
export const variantKanji: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => {
    const [from = '', to = ''] = pair;
    return [from, to];
  }),
);

/** An address in the three parts that the Agency's CSV wants. Joined together they give exactly the address. */
export interface AddressParts {
  readonly prefecture: string;
  readonly municipality: string;
  readonly rest: string;
}

const prefecture = /^(北海道|東京都|(?:京都|大阪)府|[^\d\s市区町村]{2,3}県)/;

/** 特別区 of 東京都. */
const wards =
  '千代田 中央 港 新宿 文京 台東 墨田 江東 品川 目黒 大田 世田谷 渋谷 中野 杉並 豊島 北 荒川 板橋 練馬 足立 葛飾 江戸川';
/** 政令指定都市: a ward follows the name. */
const cities =
  '札幌 仙台 さいたま 千葉 横浜 川崎 相模原 新潟 静岡 浜松 名古屋 京都 大阪 堺 神戸 岡山 広島 北九州 福岡 熊本';
/** Towns and villages of 東京都 that are in no 郡. */
const islands = '大島町 利島村 新島村 神津島村 三宅村 御蔵島村 八丈町 青ヶ島村 小笠原村';
/** Cities whose name contains 市, 区, 町, 村 or 郡 before its last character. */
const odd =
  '四日市 廿日市 野々市 市川 市原 十日町 大町 町田 東村山 武蔵村山 村山 羽村 大村 田村 村上 郡山 郡上 蒲郡 小郡 大和郡山 中村';

/** Towns of a 郡 whose name contains one of these characters before its last. */
const oddTowns = '玉村町 大町町 余市町 下市町 上市町 市貝町 市川三郷町 市川町 村田町';

const oneOf = (names: string, after: string): string =>
  names
    .split(' ')
    .map((name) => `${name}${after}`)
    .join('|');

/** Each way an address may continue after its prefecture; the first match counts. */
const municipalities: readonly { readonly of?: string; readonly shape: RegExp }[] = [
  { of: '東京都', shape: new RegExp(`^(?:${oneOf(wards, '区')})`) },
  { of: '東京都', shape: new RegExp(`^(?:${oneOf(islands, '')})`) },
  { shape: new RegExp(`^(?:${oneOf(cities, '市')})[^市区\\d]{1,4}区`) },
  { shape: new RegExp(`^(?:${oneOf(odd, '市')})`) },
  { shape: new RegExp(`^[^区町村郡\\d\\s]{1,5}郡(?:${oneOf(oddTowns, '')})`) },
  { shape: /^[^区町村郡\d\s]{1,5}郡[^市区町村郡\d\s]{1,6}[町村](?![町村])/ },
  { shape: /^[^市区町村郡\d\s]{1,6}市/ },
];

/**
 * Splits an address. Null if it is not certain where the municipality ends: a missing ward, a county (郡) without a
 * town. Nothing is guessed; a person has to split such an address.
 */
export function addressParts(address: string): AddressParts | null {
  const head = prefecture.exec(address)?.[1];
  if (head === undefined) return null;
  const after = address.slice(head.length);
  const found = municipalities
    .filter(({ of }) => of === undefined || of === head)
    .flatMap(({ shape }) => shape.exec(after)?.[0] ?? [])[0];
  if (found === undefined) return null;
  const isCityWithoutWard = new RegExp(`^(?:${oneOf(cities, '市')})$`).test(found);
  const rest = after.slice(found.length);
  return isCityWithoutWard || rest === '' ? null : { prefecture: head, municipality: found, rest };
}

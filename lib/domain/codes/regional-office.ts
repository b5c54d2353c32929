import type { Code } from './code';

const office = <const C extends string>(code: C, ja: string, en: string) => ({ code, ja, en, portal: `${ja} ${en}` });

/** 受領官署: where a residence card is received at the counter, in the words of the Agency's own list (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約). */
export const regionalOffices = [
  office('sapporo', '札幌出入国在留管理局', 'Sapporo Regional Immigration Services Bureau'),
  office(
    'hakodate',
    '札幌出入国在留管理局函館出張所',
    'Hakodate Branch Office Sapporo Regional Immigration Services Bureau',
  ),
  office(
    'asahikawa',
    '札幌出入国在留管理局旭川出張所',
    'Asahikawa Branch Office Sapporo Regional Immigration Services Bureau',
  ),
  office(
    'kushiroPort',
    '札幌出入国在留管理局釧路港出張所',
    'Kushiro Port Branch Office Sapporo Regional Immigration Services Bureau',
  ),
  office(
    'wakkanaiPort',
    '札幌出入国在留管理局稚内港出張所',
    'Wakkanai Port Branch Office Sapporo Regional Immigration Services Bureau',
  ),
  office(
    'chitosetomakomai',
    '札幌出入国在留管理局千歳苫小牧出張所',
    'Chitosetomakomai Branch Office Sapporo Regional Immigration Services Bureau',
  ),
  office('sendai', '仙台出入国在留管理局', 'Sendai Regional Immigration Services Bureau'),
  office(
    'aomori',
    '仙台出入国在留管理局青森出張所',
    'Aomori Branch Office Sendai Regional Immigration Services Bureau',
  ),
  office(
    'morioka',
    '仙台出入国在留管理局盛岡出張所',
    'Morioka Branch Office Sendai Regional Immigration Services Bureau',
  ),
  office('akita', '仙台出入国在留管理局秋田出張所', 'Akita Branch Office Sendai Regional Immigration Services Bureau'),
  office(
    'sakataPort',
    '仙台出入国在留管理局酒田港出張所',
    'Sakata Port Branch Office Sendai Regional Immigration Services Bureau',
  ),
  office(
    'kooriyama',
    '仙台出入国在留管理局郡山出張所',
    'Kooriyama Branch Office Sendai Regional Immigration Services Bureau',
  ),
  office('tokyo', '東京出入国在留管理局', 'Tokyo Regional Immigration Services Bureau'),
  office('mito', '東京出入国在留管理局水戸出張所', 'Mito Branch Office Tokyo Regional Immigration Services Bureau'),
  office(
    'utsunomiya',
    '東京出入国在留管理局宇都宮出張所',
    'Utsunomiya Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office(
    'takasaki',
    '東京出入国在留管理局高崎出張所',
    'Takasaki Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office(
    'saitama',
    '東京出入国在留管理局さいたま出張所',
    'Saitama Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office('chiba', '東京出入国在留管理局千葉出張所', 'Chiba Branch Office Tokyo Regional Immigration Services Bureau'),
  office(
    'tachikawa',
    '東京出入国在留管理局立川出張所',
    'Tachikawa Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office(
    'niigata',
    '東京出入国在留管理局新潟出張所',
    'Niigata Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office('nagano', '東京出入国在留管理局長野出張所', 'Nagano Branch Office Tokyo Regional Immigration Services Bureau'),
  office('kofu', '東京出入国在留管理局甲府出張所', 'Kofu Branch Office Tokyo Regional Immigration Services Bureau'),
  office(
    'matsudo',
    '東京出入国在留管理局松戸出張所',
    'Matsudo Branch Office Tokyo Regional Immigration Services Bureau',
  ),
  office(
    'yokohama',
    '東京出入国在留管理局横浜支局',
    'Yokohama District Immigration Office Tokyo Regional Immigration Services Bureau',
  ),
  office(
    'kawasaki',
    '東京出入国在留管理局横浜支局川崎出張所',
    'Kawasaki Branch Office - Tokyo Regional Immigration Services Bureau',
  ),
  office('nagoya', '名古屋出入国在留管理局', 'Nagoya Regional Immigration Services Bureau'),
  office(
    'toyama',
    '名古屋出入国在留管理局富山出張所',
    'Toyama Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office(
    'kanazawa',
    '名古屋出入国在留管理局金沢出張所',
    'Kanazawa Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office(
    'fukui',
    '名古屋出入国在留管理局福井出張所',
    'Fukui Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office('gifu', '名古屋出入国在留管理局岐阜出張所', 'Gifu Branch Office Nagoya Regional Immigration Services Bureau'),
  office(
    'shizuoka',
    '名古屋出入国在留管理局静岡出張所',
    'Shizuoka Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office(
    'hamamatsu',
    '名古屋出入国在留管理局浜松出張所',
    'Hamamatsu Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office(
    'toyohashiPort',
    '名古屋出入国在留管理局豊橋港出張所',
    'Toyohashi Port Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office(
    'yokkaichiPort',
    '名古屋出入国在留管理局四日市港出張所',
    'Yokkaichi Port Branch Office Nagoya Regional Immigration Services Bureau',
  ),
  office('osaka', '大阪出入国在留管理局', 'Osaka Regional Immigration Services Bureau'),
  office('kyoto', '大阪出入国在留管理局京都出張所', 'Kyoto Branch Office Osaka Regional Immigration Services Bureau'),
  office('otsu', '大阪出入国在留管理局大津出張所', 'Otsu Branch Office Osaka Regional Immigration Services Bureau'),
  office(
    'maizuruPort',
    '大阪出入国在留管理局舞鶴港出張所',
    'Maizuru Port Branch Office Osaka Regional Immigration Services Bureau',
  ),
  office('nara', '大阪出入国在留管理局奈良出張所', 'Nara Branch Office Osaka Regional Immigration Services Bureau'),
  office(
    'wakayama',
    '大阪出入国在留管理局和歌山出張所',
    'Wakayama Branch Office Osaka Regional Immigration Services Bureau',
  ),
  office(
    'kobe',
    '大阪出入国在留管理局神戸支局',
    'Kobe District Immigration Office Osaka Regional Immigration Services Bureau',
  ),
  office(
    'himejiPort',
    '大阪出入国在留管理局神戸支局姫路港出張所',
    'Himeji Port Branch Office - Osaka Regional Immigration Services Bureau',
  ),
  office('takamatsu', '高松出入国在留管理局', 'Takamatsu Regional Immigration Services Bureau'),
  office(
    'matsuyama',
    '高松出入国在留管理局松山出張所',
    'Matsuyama Branch Office Takamatsu Regional Immigration Services Bureau',
  ),
  office(
    'tokushima',
    '高松出入国在留管理局徳島出張所',
    'Tokushima Branch Office Takamatsu Regional Immigration Services Bureau',
  ),
  office(
    'kochi',
    '高松出入国在留管理局高知出張所',
    'Kochi Branch Office Takamatsu Regional Immigration Services Bureau',
  ),
  office('hiroshima', '広島出入国在留管理局', 'Hiroshima Regional Immigration Services Bureau'),
  office(
    'sakaiPort',
    '広島出入国在留管理局境港出張所',
    'Sakai Port Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office(
    'matsue',
    '広島出入国在留管理局松江出張所',
    'Matsue Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office(
    'okayama',
    '広島出入国在留管理局岡山出張所',
    'Okayama Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office(
    'fukuyama',
    '広島出入国在留管理局福山出張所',
    'Fukuyama Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office(
    'shimonoseki',
    '広島出入国在留管理局下関出張所',
    'Shimonoseki Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office(
    'syuunan',
    '広島出入国在留管理局周南出張所',
    'Syuunan Branch Office Hiroshima Regional Immigration Services Bureau',
  ),
  office('fukuoka', '福岡出入国在留管理局', 'Fukuoka Regional Immigration Services Bureau'),
  office(
    'kitakyusyu',
    '福岡出入国在留管理局北九州出張所',
    'Kitakyusyu Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office('saga', '福岡出入国在留管理局佐賀出張所', 'Saga Branch Office Fukuoka Regional Immigration Services Bureau'),
  office(
    'nagasaki',
    '福岡出入国在留管理局長崎出張所',
    'Nagasaki Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'tsushima',
    '福岡出入国在留管理局対馬出張所',
    'Tsushima Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'kumamoto',
    '福岡出入国在留管理局熊本出張所',
    'Kumamoto Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office('oita', '福岡出入国在留管理局大分出張所', 'Oita Branch Office Fukuoka Regional Immigration Services Bureau'),
  office(
    'miyazaki',
    '福岡出入国在留管理局宮崎出張所',
    'Miyazaki Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'kagoshima',
    '福岡出入国在留管理局鹿児島出張所',
    'Kagoshima Branch Office Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'naha',
    '福岡出入国在留管理局那覇支局',
    'Naha District Immigration Office Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'miyakojima',
    '福岡出入国在留管理局那覇支局宮古島出張所',
    'Miyakojima Branch Office - Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'ishigakiPort',
    '福岡出入国在留管理局那覇支局石垣港出張所',
    'Ishigaki Port Branch Office - Fukuoka Regional Immigration Services Bureau',
  ),
  office(
    'kadenaPort',
    '福岡出入国在留管理局那覇支局嘉手納出張所',
    'Kadena Port Branch Office - Fukuoka Regional Immigration Services Bureau',
  ),
] as const satisfies readonly Code[];

export type RegionalOffice = (typeof regionalOffices)[number]['code'];

import type { Code } from './code';

/** 職種: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). Codes are the numbers of the paper form's 職種一覧; 51-54 belong to 特定活動46号 (memory). */
export const occupations = [
  {
    code: '2',
    ja: '管理業務（経営者を除く）',
    en: 'Management work (excluding executives)',
    portal: '管理業務（経営者を除く） Management work (excluding executives)',
  },
  { code: '3', ja: '調査研究', en: 'Research', portal: '調査研究 Research' },
  {
    code: '4',
    ja: '技術開発（農林水産分野）',
    en: 'Technology development (agriculture, forestry, and fisheries field)',
    portal: '技術開発（農林水産分野） Technology development (agriculture, forestry, and fisheries field)',
  },
  {
    code: '5',
    ja: '技術開発（食品分野）',
    en: 'Technology development (food products field)',
    portal: '技術開発（食品分野） Technology development (food products field)',
  },
  {
    code: '6',
    ja: '技術開発（機械器具分野）',
    en: 'Technology development (machinery and equipment field)',
    portal: '技術開発（機械器具分野） Technology development (machinery and equipment field)',
  },
  {
    code: '7',
    ja: '技術開発（その他製造分野）',
    en: 'Technology development (other manufacturing field)',
    portal: '技術開発（その他製造分野） Technology development (other manufacturing field)',
  },
  {
    code: '8',
    ja: '生産管理（食品分野）',
    en: 'Production management (food products field)',
    portal: '生産管理（食品分野） Production management (food products field)',
  },
  {
    code: '9',
    ja: '生産管理（機械器具分野）',
    en: 'Production management (machinery and equipment field)',
    portal: '生産管理（機械器具分野） Production management (machinery and equipment field)',
  },
  {
    code: '10',
    ja: '生産管理（その他製造分野）',
    en: 'Production management (other manufacturing field)',
    portal: '生産管理（その他製造分野） Production management (other manufacturing field)',
  },
  {
    code: '11',
    ja: '建築・土木・測量技術',
    en: 'Architecture, civil engineering, surveying techniques',
    portal: '建築・土木・測量技術 Architecture, civil engineering, surveying techniques',
  },
  {
    code: '12',
    ja: '情報処理・通信技術',
    en: 'Information processing, communications technology',
    portal: '情報処理・通信技術 Information processing, communications technology',
  },
  { code: '13', ja: '法律関係業務', en: 'Legal business', portal: '法律関係業務 Legal business' },
  { code: '14', ja: '金融・保険', en: 'Finance / insurance', portal: '金融・保険 Finance / insurance' },
  { code: '15', ja: 'コピーライティング', en: 'Copywriting', portal: 'コピーライティング Copywriting' },
  { code: '16', ja: '報道', en: 'Journalism', portal: '報道 Journalism' },
  { code: '17', ja: '編集', en: 'Editing', portal: '編集 Editing' },
  { code: '18', ja: 'デザイン', en: 'Design', portal: 'デザイン Design' },
  {
    code: '24',
    ja: '教育（教育機関を除く）',
    en: 'Education (excluding educational institutions)',
    portal: '教育（教育機関を除く） Education (excluding educational institutions)',
  },
  {
    code: '25',
    ja: '翻訳・通訳',
    en: 'Translation / Interpretation',
    portal: '翻訳・通訳 Translation / Interpretation',
  },
  { code: '26', ja: '海外取引業務', en: 'Overseas trading business', portal: '海外取引業務 Overseas trading business' },
  {
    code: '27',
    ja: '企画事務（マーケティング，リサーチ）',
    en: 'Planning administration work (marketing, research)',
    portal: '企画事務（マーケティング，リサーチ） Planning administration work (marketing, research)',
  },
  {
    code: '28',
    ja: '企画事務（広報・宣伝）',
    en: 'Planning administration work (public relations, advertising)',
    portal: '企画事務（広報・宣伝） Planning administration work (public relations, advertising)',
  },
  { code: '29', ja: '会計事務', en: 'Accounting business', portal: '会計事務 Accounting business' },
  { code: '30', ja: '法人営業', en: 'Corporate sales', portal: '法人営業 Corporate sales' },
  { code: '31', ja: 'ＣＡＤオペレーション', en: 'CAD operation', portal: 'ＣＡＤオペレーション CAD operation' },
  { code: '51', ja: '接客（販売店）', en: 'Service(store)', portal: '接客（販売店） Service(store)' },
  { code: '52', ja: '接客（飲食店）', en: 'Service(restaurant)', portal: '接客（飲食店） Service(restaurant)' },
  { code: '53', ja: '接客（その他）', en: 'Service(others)', portal: '接客（その他） Service(others)' },
  { code: '54', ja: '製品製造', en: 'Product manufacturing', portal: '製品製造 Product manufacturing' },
  { code: '999', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type Occupation = (typeof occupations)[number]['code'];

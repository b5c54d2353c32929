import type { Code } from './code';

/** 上陸予定港: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
export const ports = [
  {
    code: 'NRT',
    ja: '成田空港(NRT)',
    en: 'Narita International Airport',
    portal: '成田空港(NRT) Narita International Airport',
  },
  { code: 'HND', ja: '羽田空港(HND)', en: 'Haneda Airport', portal: '羽田空港(HND) Haneda Airport' },
  {
    code: 'NGO',
    ja: '中部国際空港(NGO)',
    en: 'Chubu Centrair International Airport',
    portal: '中部国際空港(NGO) Chubu Centrair International Airport',
  },
  {
    code: 'KIX',
    ja: '関西国際空港(KIX)',
    en: 'Kansai International Airport',
    portal: '関西国際空港(KIX) Kansai International Airport',
  },
  { code: 'CTS', ja: '新千歳空港(CTS)', en: 'New Chitose Airport', portal: '新千歳空港(CTS) New Chitose Airport' },
  { code: 'HIJ', ja: '広島空港(HIJ)', en: 'Hiroshima Airport', portal: '広島空港(HIJ) Hiroshima Airport' },
  { code: 'FUK', ja: '福岡空港(FUK)', en: 'Fukuoka Airport', portal: '福岡空港(FUK) Fukuoka Airport' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type Port = (typeof ports)[number]['code'];

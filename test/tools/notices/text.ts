import { dataNotices, sharesSource } from './licences';
import type { PackageNotice } from './packages';

const rule = '='.repeat(80);

/** The licence of the product itself, and the notice of everything in it that others made, as plain text. */
export function noticeText(ownLicence: string, packages: readonly PackageNotice[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const contents = sorted.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`);
  const parts = [
    `Tenken: licence and third-party notices（ライセンスと第三者の著作物）\n\n${ownLicence.trim()}`,
    `Tenken contains the following, made by others, each under its own terms.\nTenkenには次のものが含まれ、それぞれの条件に従います。\n\n${[
      ...dataNotices.map(({ name }) => `  ${name}`),
      ...contents,
    ].join('\n')}`,
    ...dataNotices.map(({ name, text }) => `${name}\n\n${text}`),
    ...sorted.map(packageText),
  ];
  // Without the byte order mark a browser may read the file in another encoding.
  return `\ufeff${parts.join(`\n\n${rule}\n\n`)}\n`;
}

function packageText({ name, version, licence, text, source }: PackageNotice): string {
  const head = [`${name} ${version}`, `Licence: ${licence}`];
  if (source !== null) head.push(`Source code: ${source}`);
  if (sharesSource.has(licence)) {
    head.push(
      `It is bundled and minified, and not changed otherwise; its source form is in the npm package ${name}@${version} as well.`,
    );
  }
  return `${head.join('\n')}\n\n${text}`;
}

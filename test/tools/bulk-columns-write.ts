import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { dataFiles, listData } from './bulk-columns-data';
import { root } from './paths';

// Writes the columns of the Agency's workbooks as data files. Run `npx biome format --write lib` afterwards.

const source =
  '(出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約): made by `test/tools/bulk-columns-write.ts`.';

for (const { path, name, what, data } of dataFiles) {
  const lines = relative(dirname(path), 'lib/procedures/shared/bulk/lines').replaceAll('\\', '/');
  const from = lines.startsWith('.') ? lines : `./${lines}`;
  writeFileSync(
    `${root}/${path}`,
    [
      `import type { BulkLines } from '${from}';`,
      '',
      `/** ${what} ${source} */`,
      `export const ${name}: BulkLines = ${JSON.stringify(data, null, 2)};`,
      '',
    ].join('\n'),
  );
}

writeFileSync(
  `${root}/lib/procedures/shared/bulk/lists.ts`,
  [
    `/** Lists of the workbooks that have other words than the online form ${source} */`,
    `export const bulkLists: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(listData, null, 2)};`,
    '',
  ].join('\n'),
);

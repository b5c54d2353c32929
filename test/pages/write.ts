/** Writes the test pages as files: `tsx test/pages/write.ts OUTDIR [variant…]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOtherPage, buildPage } from './build';
import { isVariantName, variantNames } from './variants';

const [outDir, ...wanted] = process.argv.slice(2);
const unknown = wanted.filter((name) => !isVariantName(name));
if (outDir === undefined || unknown.length > 0) {
  if (unknown.length > 0) console.error(`Unknown variants: ${unknown.join(', ')}`);
  console.error(`Usage: tsx test/pages/write.ts OUTDIR [variant…]\nVariants: ${variantNames.join(', ')}`);
  process.exit(2);
}
mkdirSync(outDir, { recursive: true });
for (const name of wanted.length > 0 ? wanted.filter(isVariantName) : variantNames) {
  writeFileSync(join(outDir, `${name}.html`), await buildPage(name));
  console.log(`${name}.html`);
}
if (wanted.length === 0) {
  writeFileSync(join(outDir, 'other-page.html'), buildOtherPage());
  console.log('other-page.html');
}

/**
 * `npm run report -- --cases FILE.json --case ID --on YYYY-MM-DD [--out OUT.json]`: what remains for one case of an
 * exchange document on a filing date, as JSON on stdout or in a file. The same checks as in the extension.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { reportOf } from '../../lib/checks/report';
import { loadProcedure } from '../../lib/procedures/registry';
import { parseFlags, required } from './args';
import { dayIn, documentIn, imported, recordsIn } from './report-case';
import { reportJson } from './report-json';
import { runTool, ToolError } from './tool-error';

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { cases: 'text', case: 'text', on: 'text', out: 'text' });
  const on = dayIn(required(flags, 'on'));
  const records = imported(recordsIn(documentIn(textOf(required(flags, 'cases'))), required(flags, 'case')), on);
  const { procedure } = records.case;
  const { form, law } = await loadProcedure(procedure);
  const report = reportOf({ form, law, records, on });
  const json = `${JSON.stringify(reportJson(report), null, 2)}\n`;
  const { out } = flags.text;
  if (out === undefined) process.stdout.write(json);
  else writeFileSync(out, json);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ToolError(`The file ${path} cannot be opened.`, { cause: error });
  }
}

await runTool(main);

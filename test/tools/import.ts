/**
 * `npm run import -- --file F [--mapping M.json] [--into VAULT.json] [--answers A.json] [--on YYYY-MM-DD] [--out
 * OUT.json]`: what the import page would show for a file before anything is pressed, or with the answers pressed, as
 * JSON. With `--mrz TEXT` or `--check-file F` instead of a table: what a passport's zone says, or the result of
 * checking a file. The same code as in the extension.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkFile } from '../../lib/files/check-file';
import { inflate } from '../../lib/files/pdf/inflate';
import { readMrz } from '../../lib/typing/mrz';
import { type FlagKind, type Flags, parseFlags, required } from './args';
import { answersIn, importJson, mappingIn, vaultIn } from './import-json';
import { dayIn } from './report-case';
import { runTool, ToolError } from './tool-error';

const known: Readonly<Record<string, FlagKind>> = {
  ...{ file: 'text', mapping: 'text', into: 'text', answers: 'text', out: 'text', on: 'text' },
  ...{ mrz: 'text', 'check-file': 'text' },
};

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), known);
  const json = `${JSON.stringify(await resultOf(flags), null, 2)}\n`;
  const { out } = flags.text;
  if (out === undefined) process.stdout.write(json);
  else writeFileSync(out, json);
}

async function resultOf(flags: Flags): Promise<unknown> {
  const { mrz, 'check-file': checked, mapping, into, answers, on } = flags.text;
  const today = on === undefined ? new Date().toISOString().slice(0, 10) : dayIn(on);
  if (mrz !== undefined) return readMrz(mrz.replaceAll('\\n', '\n'), today);
  if (checked !== undefined) {
    const file = new File([new Uint8Array(bytesOf(checked))], basename(checked));
    return checkFile(file, { inflate, signal: new AbortController().signal, pause: async () => {} });
  }
  return importJson(bytesOf(required(flags, 'file')), {
    today,
    ...(into === undefined ? {} : { into: vaultIn(jsonOf(into)) }),
    ...(mapping === undefined ? {} : { mapping: mappingIn(jsonOf(mapping)) }),
    ...(answers === undefined ? {} : { answers: answersIn(jsonOf(answers)) }),
  });
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new ToolError(`The file ${path} cannot be opened.`, { cause: error });
  }
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(path)));
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`The file ${path} is no JSON.`, { cause: error });
  }
}

await runTool(main);

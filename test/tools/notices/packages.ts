import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../tool-error';
import { allowedLicences, textsFromElsewhere } from './licences';

/** The notice of one package in the product. */
export interface PackageNotice {
  readonly name: string;
  readonly version: string;
  /** As an SPDX id. */
  readonly licence: string;
  /** The full text of the licence. */
  readonly text: string;
  /** Where its source code is; null if its package does not say. */
  readonly source: string | null;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * Reads the notice of the package in a folder. Throws a ToolError for a licence that is not allowed, and if its text is
 * missing: such a package must not be distributed.
 */
export function readNotice(folder: string): PackageNotice {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = folder, version = '', license: licence = '' } = manifest;
  if (!allowedLicences.has(licence)) {
    throw new ToolError(`${name} has the licence "${licence}", which test/tools/notices/licences.ts does not allow.`);
  }
  const text = licenceText(folder) ?? textsFromElsewhere[name];
  if (text === undefined) {
    throw new ToolError(`${name} carries no licence text: give it in test/tools/notices/licences.ts.`);
  }
  return { name, version, licence, text, source: sourceOf(manifest) };
}

const fileName = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * Where a file goes on with licences that do not matter here: Vite's with those of its tools, of which only a few helpers of its
 * own are in a build; docxtemplater's with the GPL, which may be chosen instead of the MIT licence that its package names.
 */
const otherLicences = /\n# Licenses of bundled dependencies|\nGPL version 3\n/;

function licenceText(folder: string): string | undefined {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => fileName.test(name)) : undefined;
  if (file === undefined) return undefined;
  const whole = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return (whole.split(otherLicences)[0] ?? '').trim();
}

function sourceOf({ repository }: Manifest): string | null {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) return null;
  const plain = url
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^git:\/\//, 'https://');
  return /^[\w.-]+\/[\w.-]+$/.test(plain) ? `https://github.com/${plain}` : plain;
}

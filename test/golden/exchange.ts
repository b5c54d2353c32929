import { overviewCache } from '../../lib/services/overview-cache';
import { recordHandlers } from '../../lib/services/records';
import { hashOf } from '../../lib/checks/record/hash';
import type { Exchange } from '../../lib/domain/exchange';
import { readExchange, recordsOf } from '../../lib/tables/exchange/read';
import { records } from '../../lib/storage/records';
import { repositoryOf } from '../../lib/storage/repository';
import { today } from '../checks/record/checked-page';
import { leavesOf } from '../checks/record/kit';
import { openKit } from '../storage/vault-kit';
import type { Golden } from './file';
import { loadProcedures } from '../../lib/procedures/registry';

// As the background has them: at hand before anybody asks.
await loadProcedures();

/** A document that was imported into an empty vault and exported again. */
async function thereAndBack(document: unknown): Promise<Exchange> {
  const reading = readExchange(JSON.stringify(document), () => false);
  if (!reading.ok) throw new Error(`The document cannot be read: ${JSON.stringify(reading.problems)}`);
  const { vault } = await openKit();
  const store = records(vault);
  const repository = repositoryOf(store);
  const handlers = recordHandlers({
    repository,
    overview: overviewCache(store),
    today: () => today,
    changed: () => {},
  });
  await repository.put(recordsOf(reading.document).map(({ kind, payload }) => ({ kind, payload })));
  return handlers['exchange.export']({ caseIds: null }, { from: 'window', tabId: null });
}

const at = (value: unknown, place: readonly (string | number)[]): unknown =>
  place.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value);

/** The facts that one document has and another has not, or has otherwise: path and value. */
function factsApart(one: unknown, other: unknown): readonly string[] {
  return leavesOf(one)
    .filter((place) => at(one, place) !== at(other, place))
    .map((place) => `${place.join('.')} ${JSON.stringify(at(one, place))}`);
}

/**
 * What an exchange document is after it was imported and exported: the hash of its file, and each fact that did not come
 * back as it went in. The document itself stands in its fixture.
 */
export async function goldenExchange(documents: Readonly<Record<string, unknown>>): Promise<Golden> {
  const lines: [string, unknown][] = [];
  for (const [name, document] of Object.entries(documents)) {
    const exported = await thereAndBack(document);
    const file = `${JSON.stringify(exported, null, 2)}\n`;
    const [lost, come] = [factsApart(document, exported), factsApart(exported, document)];
    lines.push([name, { length: file.length, hash: hashOf(file), lost, come }]);
  }
  return Object.fromEntries(lines);
}

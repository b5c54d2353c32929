import { FailureError } from '../domain/result';
import { caseFacts } from '../engine/shape/case-facts';
import { makeShape } from '../engine/shape/make-shape';
import { textsIn } from '../engine/shape/shape-file';
import { knownTextsOf, withholding } from '../engine/shape/withhold';
import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import { textsOf } from '../overview/overview';
import { loadProcedures } from '../procedures/registry';
import type { Bindings } from '../storage/bindings';
import type { Repository } from '../storage/repository';
import type { Vault } from '../storage/vault';
import { caseRecordsOf } from './case-records';
import type { Forms } from './forms';
import type { OverviewCache } from './overview-cache';
import { askShape } from './page-side';

type Names = 'shape.read' | 'page.tried';

interface ShapeDeps {
  readonly vault: Vault;
  readonly repository: Repository;
  readonly bindings: Bindings;
  readonly forms: Forms;
  readonly overview: OverviewCache;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
}

/** Messages about the shape of a page. The file is made here, so that no window and no file gets what is withheld. */
export function shapeHandlers({ vault, repository, bindings, forms, overview, today }: ShapeDeps): Handlers<Names> {
  let known: ReadonlySet<string> | null = null;
  const knownTexts = async () => {
    known ??= knownTextsOf((await loadProcedures()).map(({ form }) => form));
    return known;
  };

  /** What a file must not repeat: all of the bound case, and the names and numbers by which the vault's records are found. */
  async function factsFor(tabId: number): Promise<readonly string[]> {
    const { cases, applicants, employers, offices } = await overview.read();
    const entries = [...applicants.values(), ...employers.values(), ...offices.values()];
    const names = [...entries, ...[...cases.values()].map((joined) => joined.case)].flatMap(textsOf);
    const binding = await bindings.get(tabId);
    if (!binding) return names;
    const [{ records }, { job }] = await Promise.all([
      caseRecordsOf(repository, binding.caseId),
      forms.planOf(binding.caseId, tabId),
    ]);
    return [...names, ...caseFacts(records, job)];
  }

  return {
    async 'shape.read'({ tabId, watch }) {
      const [facts, texts] = await Promise.all([factsFor(tabId), knownTexts(), vault.touch()]);
      const answer = await askShape(tabId, watch).catch(() => null);
      if (!answer) throw new FailureError({ code: 'noPage' });
      if (!answer.ok) throw new FailureError(answer.failure);
      const page = answer.value;
      const { held, ...words } = page;
      if (page.tooLarge) throw new FailureError({ code: 'noPage' });
      const made = makeShape(page, withholding(texts, [...facts, ...held], textsIn(words)), today());
      return { ...made, isRecording: page.tries !== null };
    },
    async 'page.tried'(_, { tabId }) {
      if (tabId !== null) publish({ news: 'shape', tabId });
      return null;
    },
  };
}

import { FailureError } from '../domain/result';
import type { Handlers } from '../messaging/dispatch';
import { latinNameOf } from '../overview/list-entries';
import { copiedSentences } from '../papers/copied';
import type { Repository } from '../storage/repository';
import type { OverviewCache } from './overview-cache';

interface CopyDeps {
  readonly repository: Repository;
  readonly overview: OverviewCache;
}

/**
 * Compares the sentences of a case's papers with those of the vault's cases, a few cases a message: a window asks for the next
 * ones, shows how far it is, and stops by asking no more. No window gets another case's paper, only the sentences both have.
 */
export const copiedSentenceHandlers = ({ repository, overview }: CopyDeps): Handlers<'paper.copies'> => ({
  async 'paper.copies'({ caseId, from, count }) {
    const { cases } = await overview.read();
    const ids = [...cases.keys()].toSorted();
    const part = ids.slice(from, from + count);
    const read = await repository.getMany('case', [caseId, ...part]);
    const one = read.get(caseId)?.payload;
    if (one === undefined) throw new FailureError({ code: 'notFound' });
    const others = part.flatMap((id) => read.get(id)?.payload ?? []);
    const found = copiedSentences(one, others).map((copied) => {
      const applicant = cases.get(copied.other.caseId)?.applicant?.line;
      return {
        ...copied,
        name: applicant === undefined ? '' : latinNameOf(applicant) || applicant.kanji || applicant.kana,
      };
    });
    return { found, done: Math.min(from + part.length, ids.length), total: ids.length };
  },
});

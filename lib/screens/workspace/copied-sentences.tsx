import { useEffect, useRef, useState } from 'preact/hooks';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { type Comparison, CopiedSentences } from '../../../components/papers/CopiedSentences';
import type { Failure } from '../../domain/result';
import { call } from '../../messaging/call';
import type { Paper } from '../../spec/paper';

/** Cases a message: the background has to open each of them. */
const casesAtOnce = 25;

const idle: Comparison = { state: 'idle', found: [], done: 0, total: 0 };

/** The comparison of a case's papers with the other cases, as long as somebody wants it. */
export function CopiedSentencesOf({ caseId, papers }: { readonly caseId: string; readonly papers: readonly Paper[] }) {
  const [comparison, setComparison] = useState<Comparison>(idle);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  // The comparison that is wanted; another number for each press, so that a late answer of an earlier one is let go.
  const wanted = useRef(0);
  useEffect(
    () => () => {
      wanted.current += 1;
    },
    [],
  );

  async function start() {
    wanted.current += 1;
    const own = wanted.current;
    setFailure(null);
    setComparison({ ...idle, state: 'running' });
    let [found, from]: [Comparison['found'], number] = [[], 0];
    for (;;) {
      const answer = await call('paper.copies', { caseId, from, count: casesAtOnce });
      if (wanted.current !== own) return;
      if (!answer.ok) {
        setFailure(answer.failure.code);
        setComparison({ ...idle, found, state: 'stopped' });
        return;
      }
      const { done, total } = answer.value;
      found = [...found, ...answer.value.found];
      const isOver = done >= total || done <= from;
      setComparison({ state: isOver ? 'done' : 'running', found, done, total });
      if (isOver) return;
      from = done;
    }
  }

  const stop = () => {
    wanted.current += 1;
    setComparison((before) => ({ ...before, state: 'stopped' }));
  };
  return (
    <>
      <FailureNotice code={failure} />
      <CopiedSentences {...{ caseId, papers, comparison }} onStart={() => void start()} onStop={stop} />
    </>
  );
}

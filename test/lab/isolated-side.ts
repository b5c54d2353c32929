import type { CDPSession, Page } from 'playwright-core';
import { marksOf } from '../../lib/services/marks-of';
import { emptyPlan } from '../../lib/engine/empty-plan';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { verify } from '../../lib/engine/verify';
import type { Result } from '../../lib/domain/result';
import type { PageMessageName, PageProtocol } from '../../lib/messaging/namespaces/page';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { today } from '../engine/case-kit';
import { bundled } from '../tools/bundle';

/** The page side in a world of its own on a page, as the browser gives one to a content script. */
export interface IsolatedSide {
  ask<Name extends PageMessageName>(name: Name, input: PageProtocol[Name]['in']): Promise<PageProtocol[Name]['out']>;
  /** Checks the page and marks it, as a person asks for it; with `watch` the page tells of its changes from then on. */
  check(job: FillPlan, watch: boolean): Promise<void>;
  /** Compares what the page has told of since and sends the marks, as the background does. How many changes it told. */
  follow(job: FillPlan): Promise<number>;
}

const blank = emptyPlan(coeGijinkoku, today);
const world = 'tenken';

/** Puts the page side into a world of its own on a page. The page's scripts do not see its objects, nor it theirs. */
export async function isolatedSide(page: Page): Promise<IsolatedSide> {
  const tools = await page.context().newCDPSession(page);
  const contextId = await worldOn(tools);
  const side = await bundled(new URL('./page-side.ts', import.meta.url), 'tenkenLab');
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await tools.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`The page side failed: ${exceptionDetails.text}.`);
    return result.value;
  };
  await run(`${side}\nglobalThis.tenkenLab = tenkenLab; null`);
  const ask: IsolatedSide['ask'] = async (name, input) => {
    const answer = (await run(`tenkenLab.ask(${JSON.stringify(name)}, ${JSON.stringify(input)})`)) as Result<
      PageProtocol[typeof name]['out']
    >;
    if (!answer.ok) throw new Error(`${name} failed: ${answer.failure.code}.`);
    return answer.value;
  };
  const read = async (watch: boolean | null) => {
    const reading =
      (await ask('page.read', { form: 'lab', job: null, watch })) ??
      (await ask('page.read', { form: 'lab', job: blank, watch }));
    if (!reading) throw new Error('The page side does not know the form.');
    return reading;
  };
  const marks = async (job: FillPlan, watch: boolean | null) =>
    marksOf(verify(coeGijinkoku, job, await read(watch), false));
  let heard = 0;
  return {
    ask,
    async check(job, watch) {
      await ask('page.mark', { marks: await marks(job, watch), isAsked: true });
    },
    async follow(job) {
      const told = (await run('tenkenLab.told().length')) as number;
      const news = told - heard;
      heard = told;
      if (news > 0) await ask('page.mark', { marks: await marks(job, null), isAsked: false });
      return news;
    },
  };
}

async function worldOn(tools: CDPSession): Promise<number> {
  const { frameTree } = await tools.send('Page.getFrameTree');
  const { executionContextId } = await tools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: world,
  });
  return executionContextId;
}

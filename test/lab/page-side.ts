import type { FillReport } from '../../lib/engine/fill-plan';
import { answerPage, pageHandlers } from '../../lib/messaging/page-dispatch';
import type { PageChanges } from '../../lib/messaging/namespaces/page';
import type { SeenPage } from '../../lib/engine/shape/seen-page';
import { createSession, type PageSession } from '../../lib/page/session';
import { createShapeReader } from '../../lib/page/shape-watch';

/**
 * The page side of the product in a page's own world, without the extension around it: it answers the same messages and
 * keeps what it would have told the background.
 */
let session: PageSession | null = null;
const laterReports: FillReport[] = [];
const changes: PageChanges[] = [];

const shapes = createShapeReader(document, () => undefined);

/** Reads the shape of the page, as its own script does. */
export const shapeOf = (watch: 'start' | 'stop' | null): SeenPage => shapes.read(watch);

/** Answers a message as the content script does. */
export async function ask(name: string, input: unknown): Promise<unknown> {
  session ??= createSession(document);
  const handlers = pageHandlers(session, {
    progress: () => undefined,
    later: (report) => void laterReports.push(report),
    changed: (change) => void changes.push(change),
  });
  const answer = await answerPage(JSON.parse(JSON.stringify({ name, input })), handlers);
  if (!answer) throw new Error(`The page side does not know ${name}.`);
  return answer;
}

/** The same, the message and its answer as JSON. */
export async function askInText(message: string): Promise<string> {
  const { name, input } = JSON.parse(message) as { readonly name: string; readonly input: unknown };
  return JSON.stringify(await ask(name, input));
}

/** The newest report that came after a fill had ended; null where none did. */
export const lastLater = (): FillReport | null => laterReports.at(-1) ?? null;

/** What a watched page has told of its changes so far. */
export const told = (): readonly PageChanges[] => changes;

import type { ShapeReader } from '../page/shape-watch';
import type { ShapeQuestion } from './namespaces/shape';
import type { PageLink, PageSide } from './page-side';

/** The message that a shape side answers. */
export const shapeQuestion = 'page.shape' satisfies ShapeQuestion['name'];

/** Messages after which nothing of a case may be noted any more: the vault is locked, or the tab has left its case. */
const endings: readonly unknown[] = ['page.stop', 'page.clear'];

/**
 * Starts to answer for the shape of a page, beside the page side and apart from it: pages whose shape nobody records
 * do not carry it.
 * @param open starts the reader, when the extension first asks; it is told how to say that something was noted
 */
export function startShapeSide(
  link: Pick<PageLink, 'id' | 'send' | 'listen'>,
  open: (onTry: () => void) => ShapeReader,
): PageSide {
  let reader: ShapeReader | null = null;
  let isEnded = false;
  const isAlive = () => !isEnded && link.id() !== undefined;
  const end = () => {
    isEnded = true;
    stopListening();
    reader?.stop();
  };
  const onTry = () => {
    // The extension was updated or removed while the recording ran.
    if (!isAlive()) return end();
    // Nobody needs to listen: whoever looks next reads the page again.
    link.send('page.tried', null).catch(() => undefined);
  };
  const stopListening = link.listen((message, sender, respond) => {
    if (!isAlive() || sender.id !== link.id() || sender.tab !== undefined) return undefined;
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    if (endings.includes(message.name)) reader?.stop();
    if (message.name !== shapeQuestion) return undefined;
    const input = 'input' in message ? (message.input as ShapeQuestion['input']) : null;
    try {
      reader ??= open(onTry);
      respond({ ok: true, value: reader.read(input?.watch ?? null) });
    } catch (error) {
      console.error(`Tenken: ${shapeQuestion} failed (${error instanceof Error ? error.name : 'unknown'}).`);
      respond({ ok: false, failure: { code: 'unexpected' } });
    }
    return true;
  });
  return { isAlive, end };
}

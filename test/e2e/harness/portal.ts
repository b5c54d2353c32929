import type { BrowserContext, Page, Route } from 'playwright-core';

/** The address of the form on the portal. */
export const formUrl = 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer';

/** A stand-in for the portal: one page at the form's address, and nothing else. */
export interface ServedPortal {
  /** Opens the form's page in a new tab. */
  open(): Promise<Page>;
  /** Changes what the address returns from now on. */
  serve(html: string | Buffer): void;
  /** Serves another address of the portal, with any query. */
  serveAt(url: string, html: string): void;
  /** Every request that was not for the page: `GET https://example.jp/path`, without its query. All of them failed. */
  readonly unexpectedRequests: readonly string[];
}

/**
 * Serves HTML at the form's address. Every other network request fails and is recorded, whichever page or worker of the
 * browser makes it.
 */
export async function servePortal(context: BrowserContext, html: string | Buffer): Promise<ServedPortal> {
  let served = html;
  const others = new Map<string, string>();
  const unexpectedRequests: string[] = [];
  const note = (method: string, url: string) => {
    const { origin, pathname } = new URL(url);
    unexpectedRequests.push(`${method} ${origin}${pathname}`);
  };
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const isForm = request.url() === formUrl && request.method() === 'GET' && request.resourceType() === 'document';
    if (isForm) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: served });
    const other = others.get(request.url());
    if (other !== undefined)
      return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: other });
    note(request.method(), request.url());
    return route.abort('blockedbyclient');
  };
  await context.route(/^https?:/, answer);
  await context.routeWebSocket(/.*/, (socket) => {
    note('WEBSOCKET', socket.url());
    void socket.close();
  });
  return {
    unexpectedRequests,
    serveAt: (url, body) => void others.set(url, body),
    serve: (next) => {
      served = next;
    },
    open: async () => {
      const page = await context.newPage();
      await page.goto(formUrl, { waitUntil: 'load' });
      return page;
    },
  };
}

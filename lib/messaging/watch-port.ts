const prefix = 'watch:';

/** The name of the port by which a window says that it follows a tab's page, until it closes. */
export const watchPort = (tabId: number): string => `${prefix}${tabId}`;

/** The tab of such a port; null for any other. */
export function watchedTab(name: string): number | null {
  const number = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return /^\d{1,10}$/.test(number) ? Number(number) : null;
}

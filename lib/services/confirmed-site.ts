import type { ConfirmedRows } from '../storage/confirmed-rows';

/** What has been confirmed on pages like that of a tab; null: on the portal's. */
export type ConfirmedRowsOn = (tabId: number | null) => Promise<ConfirmedRows>;

/** The practice form is made from the expected rows themselves: what a person confirms there is no witness of the portal. */
export const confirmedRowsBySite =
  (isPortal: (tabId: number) => Promise<boolean>, portal: ConfirmedRows, practice: ConfirmedRows): ConfirmedRowsOn =>
  async (tabId) =>
    tabId === null || (await isPortal(tabId)) ? portal : practice;

import type { VariantName } from '../pages/variants';
import type { PlantedError } from './kinds';

/** What a test page does not let a person do, and what therefore cannot be planted on it. */
export interface PageLimits {
  /** Milliseconds it may take to show what an answer calls up. */
  readonly revealMs: number;
  /** Beginnings of ids of rows that this page does not let anybody compare, with the reason. */
  readonly spoilt: Readonly<Record<string, string>>;
  /** Rows that the page never shows stay as they are: its script is gone. */
  readonly showsNothingMore?: true;
  /** Why an error cannot be planted here, null when it can. */
  readonly skip: (error: PlantedError) => string | null;
}

const plain: PageLimits = { revealMs: 0, spoilt: {}, skip: () => null };
const late: PageLimits = { ...plain, revealMs: 450 };
const cleared = 'the site throws every answer away';
const optionGone = 'the page has no such option';
const swapped = 'words and ids of the row point to different places';

/** Pages that are no form of ours: a check refuses them as a whole. */
export const refusedPages = ['other-procedure', 'other-kubun', 'other-status', 'no-status'] as const;

/** Every other test page. */
export const plantedPages: Readonly<Record<Exclude<VariantName, (typeof refusedPages)[number]>, PageLimits>> = {
  base: plain,
  late,
  'late-rerender': late,
  renumbered: plain,
  'shifted-ids': plain,
  'labels-respaced': plain,
  'options-reordered': plain,
  'no-script': {
    ...plain,
    showsNothingMore: true,
    skip: ({ steps, found }) => {
      if (steps.some((step) => step.do === 'add' || step.do === 'remove'))
        return 'the buttons of the blocks do nothing';
      const isDetail = found.some((name) => name.endsWith('detail: extra'));
      return isDetail ? 'the box beside the choice stays switched off' : null;
    },
  },
  framework: {
    ...plain,
    skip: ({ steps }) =>
      steps.some((step) => step.do === 'hold') ? 'the page takes back what is set without events' : null,
  },
  'clearing-site': {
    ...plain,
    skip: ({ steps }) =>
      steps.some((step) => 'row' in step && step.row === 'applicant.sex' && 'text' in step && step.text !== '')
        ? 'the site throws the first answer to this radio away'
        : null,
  },
  'clearing-always': {
    ...plain,
    spoilt: {
      'applicant.placeOfBirth': cleared,
      'applicant.nationality': cleared,
      'applicant.sex': cleared,
      'entry.visaPost': cleared,
      'job.activityDetail': cleared,
    },
  },
  'option-gone': {
    ...plain,
    spoilt: {
      'org.industry': optionGone,
      'dispatch.industry': optionGone,
      'job.occupation': optionGone,
    },
  },
  'row-gone': { ...plain, spoilt: { 'applicant.occupation': 'the page has no such row' } },
  'labels-swapped': {
    ...plain,
    spoilt: {
      'contactJapan.phone': swapped,
      'contactJapan.mobile': swapped,
      'history.entries.latestFrom': swapped,
      'history.entries.latestTo': swapped,
    },
  },
  'hidden-copy': plain,
  'duplicate-visible': { ...plain, spoilt: { 'applicant.placeOfBirth': 'the row stands there twice' } },
  'account-email': plain,
  prefilled: plain,
  'clears-hidden-off': plain,
};
export type PlantedPage = keyof typeof plantedPages;

import type { ComponentChildren } from 'preact';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import type { Failure } from '../../domain/result';
import { common } from '../../i18n/common.words';
import { UnsavedNotice } from './unsaved-notice';

/** What the pages with a long list of records have in common. */
export interface ListFrameProps {
  readonly title: string;
  /** What can be done with all of them, beside the title. */
  readonly actions: ComponentChildren;
  readonly failure: Failure['code'] | null;
  /** What was done last; stands in the page at all times, so that screen readers hear it change. */
  readonly status: ComponentChildren;
  /** How many there are in all; null until it is known. */
  readonly total: number | null;
  /** Shown in place of the list where there are none. */
  readonly empty: ComponentChildren;
  /** The list, and what narrows it. */
  readonly children: ComponentChildren;
}

/** A title with its actions, what is to be told, and the list, or what stands in its place. */
export function ListFrame({ title, actions, failure, status, total, empty, children }: ListFrameProps) {
  const { t } = useText();
  return (
    <div class="stack stack--wide">
      <div class="row row--between">
        <h1>{title}</h1>
        {actions}
      </div>
      <UnsavedNotice />
      <FailureNotice code={failure} />
      {status}
      {total === null && failure === null && <p class="muted">{t(common.loading)}</p>}
      {total === 0 && empty}
      {total !== null && total > 0 && <div class="stack">{children}</div>}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import type { Failure } from '../../domain/result';
import { common } from '../../i18n/common.words';
import { UnsavedNotice } from './unsaved-notice';

/** What the pages with a long list of records have in common. */
export interface ListFrameProps {
  readonly title: string;
  /** Actions for all of them, beside the title. */
  readonly actions: ComponentChildren;
  readonly failure: Failure['code'] | null;
  /** What was done last; always present in the page, so that screen readers notice changes. */
  readonly status: ComponentChildren;
  /** How many there are in total; null until it is known. */
  readonly total: number | null;
  /** Shown instead of the list if it is empty. */
  readonly empty: ComponentChildren;
  /** The list, and its filters. */
  readonly children: ComponentChildren;
}

/** A title with its actions, messages, and the list or its replacement. */
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

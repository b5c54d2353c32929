import { CapturePreview, type CapturePreviewProps } from '../../../components/capture/CapturePreview';
import type { CaseRecords } from '../../../lib/domain/records';
import { type CaptureItem, captureOf, captureProblems } from '../../../lib/engine/capture';
import { failures } from '../../../components/base/failures.words';
import { jobOf } from '../../checks/record/checked-page';
import { unfold } from '../play';
import { nothing } from '../samples/actions';
import { arjun, chen, longEmployer, longWord, procedure, today, unknown } from '../samples/records';
import type { Stories } from '../story';

/** What the page of one case would bring into another. */
const itemsOf = (page: CaseRecords, into: CaseRecords): readonly CaptureItem[] => {
  const values = jobOf(page).rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part, want }) => (want.state === 'write' ? [{ row, part, text: want.text }] : [])),
  );
  return captureOf(procedure, into, values, today).slice(0, 40);
};

const preview = (items: readonly CaptureItem[], more: Partial<CapturePreviewProps> = {}) => (
  <CapturePreview
    items={items}
    targets={['thisCase', 'newCase']}
    target="thisCase"
    caseName={longEmployer}
    busy={false}
    failure={null}
    onTarget={nothing}
    onConfirm={nothing}
    onCancel={nothing}
    {...more}
  />
);

const impossible = (): readonly CaptureItem[] => {
  const [first] = itemsOf(arjun, unknown);
  if (!first) throw new Error('The page brings nothing.');
  return captureProblems.map((problem) => ({
    ...first,
    ...{ id: problem, state: 'impossible', problem, pageText: problem === 'myNumber' ? '' : longWord },
  }));
};

export const capture: Stories = {
  folder: 'capture',
  window: 'workspace',
  components: {
    CapturePreview: {
      'an empty page': () => preview([]),
      'all new': () => preview(itemsOf(arjun, unknown), { targets: ['newCase'], target: 'newCase' }),
      'all the same': { draw: () => preview(itemsOf(arjun, arjun)), play: unfold },
      'another person': () => preview(itemsOf(chen, arjun)),
      'nothing can be taken': { draw: () => preview(impossible()), play: unfold },
      busy: () => preview(itemsOf(arjun, unknown), { busy: true }),
      failed: () => preview(itemsOf(arjun, unknown), { failure: { reason: failures.pageChanged, place: longWord } }),
    },
  },
};

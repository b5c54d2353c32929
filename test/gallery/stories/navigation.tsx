import { failures } from '../../../components/base/failures.words';
import { TourOffer } from '../../../components/navigation/TourOffer';
import { TourPanel } from '../../../components/navigation/TourPanel';
import { tourSteps } from '../../../components/navigation/tour';
import { nothing } from '../samples/actions';
import { Told } from '../samples/told';
import type { Stories } from '../story';

/** The tour at one of its steps. */
export const tour = (step: number, error?: string) => (
  <TourPanel
    step={step}
    caseId={step % 2 === 0 ? 'c' : null}
    busy={false}
    {...(error === undefined ? {} : { error })}
    onStep={nothing}
    onSample={nothing}
    onClose={nothing}
  />
);

export const navigation: Stories = {
  folder: 'navigation',
  window: 'workspace',
  components: {
    TourOffer: {
      first: () => <TourOffer begun={false} onStart={nothing} />,
      again: () => <TourOffer begun onStart={nothing} />,
    },
    TourPanel: {
      ...Object.fromEntries(tourSteps.map((name, step) => [name, () => tour(step)])),
      failed: () => <Told sentence={failures.unexpected}>{(text) => tour(1, text)}</Told>,
    },
  },
};

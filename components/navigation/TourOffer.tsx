import { tourText } from './tour.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** Starts the tour, or continues it. */
export function TourOffer({ begun, onStart }: { readonly begun: boolean; readonly onStart: () => void }) {
  const { t } = useText();
  return (
    <section class="card row row--between" aria-label={t(tourText.name)}>
      <p>{t(tourText.offer)}</p>
      <Button onPress={onStart} testId="tour-start">
        {t(begun ? tourText.resume : tourText.start)}
      </Button>
    </section>
  );
}

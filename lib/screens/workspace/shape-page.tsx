import { useText } from '../../../components/base/text-provider';
import { ShapePanel } from '../../../components/shape/ShapePanel';
import { shapeText } from '../../../components/shape/shape.words';
import { useShape } from '../shared/use-shape';

/** The shape of a page of the portal; the address names the page's tab. */
export function ShapePage({ tabId }: { readonly tabId: number }) {
  const { t } = useText();
  const shape = useShape(tabId);
  return (
    <div class="stack prose">
      <h1>{t(shapeText.title)}</h1>
      <ShapePanel {...shape} />
    </div>
  );
}

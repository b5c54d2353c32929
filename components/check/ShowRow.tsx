import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { checkText } from './check.words';

/** Leads to a row on the page. */
export function ShowRow({ label, onShow }: { readonly label: string; readonly onShow: () => void }) {
  const { t } = useText();
  return (
    <Button kind="quiet" size="small" icon="target" label={t(checkText.showLabel, { label })} onPress={onShow}>
      {t(checkText.show)}
    </Button>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { valueAt, withValue } from '../../lib/facts/draft';
import { addressLineOf, type PostalAddress, postalDigits } from '../../lib/typing/postal';
import { entry } from './entry.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import type { EditorBinding } from '../workspace/binding';

/** The postal code in the box, and where its address goes. */
export interface PostalAidProps {
  readonly binding: EditorBinding;
  /** The path of the postal code. */
  readonly path: string;
  /** The box has the focus. */
  readonly focused: boolean;
  /** Counts how often the box was left. */
  readonly left: number;
}

type Found =
  | { readonly code: string; readonly addresses: readonly PostalAddress[] }
  | { readonly code: string; readonly failed: true };

/** Up to this number each address is a button; with more, they are a list. */
const fewAddresses = 4;

/**
 * Proposes the address of a postal code for an empty address as soon as the code is complete, so that it is the next
 * stop of the Tab key. An existing address is compared once the box was left, and never changed.
 */
export function PostalAid({ binding, path, focused, left }: PostalAidProps) {
  const { t } = useText();
  const [found, setFound] = useState<Found | null>(null);
  const [taken, setTaken] = useState(false);
  const { addressesAt } = binding;
  const code = postalDigits(String(valueAt(binding.draft, path) ?? ''));
  const addressPath = path.replace(/postalCode$/, 'address');
  const address = String(valueAt(binding.draft, addressPath) ?? '');
  /** The code at the beginning: it is looked up only after the person has changed it. */
  const atFirst = useRef(code);
  useEffect(() => {
    if ((left === 0 && code === atFirst.current) || code === null || !addressesAt) return;
    let isCurrent = true;
    addressesAt(code).then(
      (addresses) => isCurrent && setFound({ code, addresses }),
      () => isCurrent && setFound({ code, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [left, code, addressesAt]);
  useEffect(() => setTaken(false), [code]);
  if (found === null || found.code !== code) return null;
  const isSilent = focused && address !== '' && !taken;
  if (isSilent) return null;
  const put = (line: string) => {
    binding.change((draft) => withValue(draft, addressPath, line));
    setTaken(true);
  };
  return (
    <div class="entry-aid" role="status" data-testid="postal-aid">
      {'failed' in found ? (
        <p>{t(entry.addressFailed)}</p>
      ) : found.addresses.length === 0 ? (
        <p class="entry-aid__warn">
          <Icon name="warning" /> {t(entry.addressNone)}
        </p>
      ) : taken && address !== '' ? (
        <p>{t(entry.addressTaken)}</p>
      ) : address === '' ? (
        <Proposal addresses={found.addresses} onTake={put} />
      ) : (
        <Comparison addresses={found.addresses} address={address} />
      )}
    </div>
  );
}

function Proposal({ addresses, onTake }: { addresses: readonly PostalAddress[]; onTake: (line: string) => void }) {
  const { t } = useText();
  const lines = addresses.map(addressLineOf);
  if (lines.length > fewAddresses) {
    return (
      <label class="stack stack--tight">
        <span>{t(entry.addressMany, { count: lines.length })}</span>
        <select
          class="select"
          value=""
          onChange={(event) => event.currentTarget.value !== '' && onTake(event.currentTarget.value)}
        >
          <option value="">{t(entry.addressChoose)}</option>
          {lines.map((line) => (
            <option key={line} value={line}>
              {line}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <>
      <p>{lines.length > 1 ? t(entry.addressMany, { count: lines.length }) : t(entry.addressFound)}</p>
      <ul class="plain stack stack--tight">
        {lines.map((line) => (
          <li key={line} class="row">
            <span class="workspace-fact__text" lang="ja">
              {line}
            </span>
            <Button size="small" label={`${t(entry.addressTake)}: ${line}`} onPress={() => onTake(line)}>
              {t(entry.addressTake)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Addresses that differ only in width and blanks are the same. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replaceAll('ヶ', 'ケ');

function Comparison({ addresses, address }: { addresses: readonly PostalAddress[]; address: string }) {
  const { t } = useText();
  const agrees = addresses.some((one) => plain(address).startsWith(plain(addressLineOf(one))));
  if (agrees) return <p class="muted">{t(entry.addressSame)}</p>;
  return (
    <>
      <p class="entry-aid__warn">
        <Icon name="warning" /> {t(entry.addressDiffers)}
      </p>
      <p>
        {t(entry.addressFound)}{' '}
        {addresses.slice(0, fewAddresses).map((one) => (
          <span key={addressLineOf(one)} class="workspace-fact__text" lang="ja">
            {addressLineOf(one)}
          </span>
        ))}
      </p>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';

/** A question before something that is not easily undone. */
export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly testId: string;
}

/** Asks, with the safe answer first. */
export function Confirm(props: ConfirmProps) {
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onNo}
      actions={
        <>
          <Button onPress={props.onNo}>{props.no}</Button>
          <Button kind={props.danger ? 'danger' : 'primary'} onPress={props.onYes} testId={props.testId}>
            {props.yes}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}

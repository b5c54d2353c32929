import type { ControlKind } from '../../spec/field';
import type { Driver } from './driver';
import { radioDriver } from './radio';
import { selectDriver } from './select';
import { textDriver } from './text';

/** Check boxes, files and buttons belong to the person: they are only read, and no code presses them. */
const personOnly: Driver = {
  read: () => '',
  write: () => 'noOption',
  restore: () => {
    throw new Error('A control that only a person may use was never written, so it cannot be restored.');
  },
};

/** The driver of each kind of control; a new kind does not compile without one. */
export const drivers: Readonly<Record<ControlKind, Driver>> = {
  text: textDriver,
  textarea: textDriver,
  select: selectDriver,
  radio: radioDriver,
  checkbox: personOnly,
  file: personOnly,
  button: personOnly,
};

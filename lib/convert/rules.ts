import type { Format } from '../spec/format';
import { countRule, yenRule } from './amounts';
import { emailRule, passportNumberRule, residenceCardRule } from './codes';
import { dateRule, dateTextRule, yearMonthRule, yearRule } from './dates';
import { latinName } from './name';
import { corporateNumberRule, insuranceNumberRule, phoneRule, postalCodeRule } from './numbers';
import { anyWidth, fullWidth, halfWidth, multiline } from './text';
import type { FormatRule } from './types';

/** Every format's rule; a format without one does not compile. */
export const rules: Readonly<Record<Format, FormatRule>> = {
  latinName,
  fullWidth,
  anyWidth,
  multiline,
  halfWidth,
  residenceCard: residenceCardRule,
  passportNumber: passportNumberRule,
  email: emailRule,
  date: dateRule,
  yearMonth: yearMonthRule,
  year: yearRule,
  dateText: dateTextRule,
  postalCode: postalCodeRule,
  phone: phoneRule,
  corporateNumber: corporateNumberRule,
  insuranceNumber: insuranceNumberRule,
  yen: yenRule,
  count: countRule,
};

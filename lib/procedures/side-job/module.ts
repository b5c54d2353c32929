import { moduleWithoutForm } from '../shared/module-without-form';
import { sideJobHead } from './head';
import { sideJobLaw } from './law';

/** 資格外活動許可申請. */
export const module = moduleWithoutForm(sideJobHead, sideJobLaw);

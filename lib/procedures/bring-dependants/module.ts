import { moduleWithoutForm } from '../shared/module-without-form';
import { bringDependantsHead } from './head';
import { bringDependantsLaw } from './law';

/** 家族滞在の申請. */
export const module = moduleWithoutForm(bringDependantsHead, bringDependantsLaw);

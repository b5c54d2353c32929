import { moduleWithoutForm } from '../shared/module-without-form';
import { employerChangeHead } from './head';
import { employerChangeLaw } from './law';

/** 契約機関に関する届出. */
export const module = moduleWithoutForm(employerChangeHead, employerChangeLaw);

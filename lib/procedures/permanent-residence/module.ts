import { moduleWithoutForm } from '../shared/module-without-form';
import { permanentResidenceHead } from './head';
import { permanentResidenceLaw } from './law';

/** 永住許可申請. */
export const module = moduleWithoutForm(permanentResidenceHead, permanentResidenceLaw);

import { employmentPapers } from '../shared/papers/index';
import { moduleWithoutForm } from '../shared/module-without-form';
import { renewalGijinkokuHead } from './head';
import { renewalGijinkokuLaw } from './law';

/** 在留期間更新許可申請. */
export const module = moduleWithoutForm(renewalGijinkokuHead, renewalGijinkokuLaw, employmentPapers);

import { employmentPapers } from '../shared/papers/index';
import { moduleWithoutForm } from '../shared/module-without-form';
import { changeGijinkokuHead } from './head';
import { changeGijinkokuLaw } from './law';

/** 在留資格変更許可申請. */
export const module = moduleWithoutForm(changeGijinkokuHead, changeGijinkokuLaw, employmentPapers);

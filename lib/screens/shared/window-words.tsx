import type { ComponentChildren } from 'preact';
import { FillableFormsProvider } from '../../../components/base/fillable-forms';
import { SectionNamesProvider } from '../../../components/base/section-names';
import { TextProvider } from '../../../components/base/text-provider';
import type { Language } from '../../i18n/i18n';
import { fillableForms } from './fillable-forms';
import { sectionNames } from './section-names';

/** Provides a window with its language, the names of the headings of all forms, and the forms that can be filled. */
export function WindowWords({ language, children }: { language: Language; children: ComponentChildren }) {
  return (
    <TextProvider language={language}>
      <SectionNamesProvider value={sectionNames}>
        <FillableFormsProvider value={fillableForms}>{children}</FillableFormsProvider>
      </SectionNamesProvider>
    </TextProvider>
  );
}

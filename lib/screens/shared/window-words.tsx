import type { ComponentChildren } from 'preact';
import { SectionNamesProvider } from '../../../components/base/section-names';
import { TextProvider } from '../../../components/base/text-provider';
import type { Language } from '../../i18n/i18n';
import { sectionNames } from './section-names';

/** Provides a window with its language and the names of the headings of all forms. */
export function WindowWords({ language, children }: { language: Language; children: ComponentChildren }) {
  return (
    <TextProvider language={language}>
      <SectionNamesProvider value={sectionNames}>{children}</SectionNamesProvider>
    </TextProvider>
  );
}

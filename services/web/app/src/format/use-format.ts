import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../api/shapes';
import { useContest } from '../contest/use-contest';
import { createFormat, type Format } from './create-format';

/** Only until the contest's own zone is known. */
const FALLBACK_ZONE = 'Asia/Ho_Chi_Minh';

/** Numbers, dates and texts in the language that is being read. */
export function useFormat(): Format & { readonly text: (text: Text) => string } {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const { contest } = useContest();
  const zone = contest?.definition.calendar?.timezone ?? FALLBACK_ZONE;
  return useMemo(
    () => ({ ...createFormat({ language, zone }), text: (text: Text) => text[language] }),
    [language, zone],
  );
}

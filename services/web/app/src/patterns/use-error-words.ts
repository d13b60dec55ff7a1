import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';

type ErrorWords = {
  readonly sentence: string;
  /** Sentences beside the first: each finding that stopped a submission. */
  readonly reasons: readonly string[];
  readonly code: string;
  readonly correlationId: string | null;
};

/** What to tell a person about an error: the server's own sentence where it gave one, else ours. Never a stack. */
export function useErrorWords(): (error: unknown) => ErrorWords {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError))
      return { sentence: t('words.error.unexpected'), reasons: [], code: 'app', correlationId: null };
    const { code, correlationId, text } = error;
    const isEnglish = i18n.language === 'en';
    const spoken = text?.[isEnglish ? 'en' : 'vi'];
    const reasons = Object.entries(error.facts).flatMap(([name, fact]) =>
      name.startsWith('text.') ? [String((isEnglish ? error.facts[`textEn${name.slice(4)}`] : null) ?? fact)] : [],
    );
    return { sentence: spoken ?? ownWords(code), reasons, code, correlationId };
  };

  function ownWords(code: string): string {
    if (code === 'offline') return t('words.error.offline');
    if (code === 'code-invalid') return t('words.error.codeInvalid');
    if (code === 'too-many-requests') return t('words.error.tooMany');
    return t('words.error.unavailable');
  }
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { vi } from './vi';

export type Language = 'vi' | 'en';
const KEY = 'hoithi-language';

/** Vietnamese travels with the app; English is fetched when it is asked for. */
export async function startI18n(): Promise<void> {
  const wanted: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (wanted === 'en') await changeLanguage('en');
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

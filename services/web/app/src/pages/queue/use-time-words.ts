import { useTranslation } from 'react-i18next';

const MINUTE_MS = 60_000;

/** A span in hours and minutes, rounded as one would say it: "2 giờ 10 phút". */
export function useTimeWords(): (ms: number) => string {
  const { t } = useTranslation();
  return (ms) => {
    const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
    // Beyond an hour five minutes more or less mean nothing.
    const rounded = minutes > 60 ? Math.round(minutes / 5) * 5 : minutes;
    const hours = Math.floor(rounded / 60);
    if (hours === 0) return t('judging.time.minutes', { minutes: rounded });
    if (rounded % 60 === 0) return t('judging.time.hours', { hours });
    return t('judging.time.both', { hours, minutes: rounded % 60 });
  };
}

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** A short word at the foot of the page that something was done. */
export function sayDone(message: string): void {
  notifications.show({ message, closeButtonProps: { 'aria-label': i18next.t('words.close') } });
}

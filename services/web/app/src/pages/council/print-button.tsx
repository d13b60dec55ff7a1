import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPrinter } from '../../icons';

/** Prints the page as it stands; what is only for the screen stays away. */
export function PrintButton(): ReactNode {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      className="ht-screen"
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('council.print')}
    </Button>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconCheck, IconX } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import styles from './desk-entry-page.module.css';
import { sayDone } from '../../patterns/say-done';

const SHORTEST_REASON = 3;

/** One's own screening vote (R7); a "no" carries its reason. */
export function ScreeningForm({
  entry,
  items,
}: {
  readonly entry: DeskEntry;
  readonly items: PublicDefinition['screening']['items'];
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const screen = useSend('screenEntry', ['getDeskEntry', 'listDeskEntries']);

  const cast = async (vote: 'pass' | 'fail'): Promise<void> => {
    const given = reason.trim();
    if (vote === 'fail' && given.length < SHORTEST_REASON) {
      setComplaint(t('desk.screen.reasonNeeded'));
      return;
    }
    setComplaint(null);
    await screen.mutateAsync({
      params: { entryId: entry.entryId },
      body: { vote, reason: given === '' ? null : given },
    });
    sayDone(t('desk.screen.cast', { code: entry.code }));
  };

  return (
    <div className={styles['form']}>
      <h3>{t('desk.screen.title')}</h3>
      <ul className={styles['items']}>
        {items.map((item) => (
          <li key={item.id}>
            <strong>{text(item.name)}:</strong> {text(item.text)}
          </li>
        ))}
      </ul>
      <Textarea
        label={t('desk.screen.reason')}
        description={t('desk.screen.reasonHelp')}
        value={reason}
        error={complaint}
        maxLength={1000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {screen.error ? <ErrorPanel error={screen.error} /> : null}
      <div className="ht-row">
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={screen.isPending}
          onClick={() => void cast('pass').catch(() => undefined)}
        >
          {t('desk.screen.pass')}
        </Button>
        <Button
          variant="default"
          color="stop"
          leftSection={<IconX size={18} aria-hidden />}
          loading={screen.isPending}
          onClick={() => void cast('fail').catch(() => undefined)}
        >
          {t('desk.screen.fail')}
        </Button>
      </div>
    </div>
  );
}

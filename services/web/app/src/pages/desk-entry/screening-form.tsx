import type { ScreeningVote } from '@hoithi/entry';
import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { IconArrowBackUp, IconCheck, IconCircleCheck, IconX } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { usePageKeys } from '../../patterns/use-page-keys';
import { useMe } from '../../session/use-me';
import { ItemOpinionField } from './item-opinion';
import styles from './screening-form.module.css';
import { useScreeningForm } from './use-screening-form';

/** One's own screening form (R7): a clean pass is one press; a "no", a return and a doubt carry their reason. */
export function ScreeningForm({
  entry,
  screening,
}: {
  readonly entry: DeskEntry;
  readonly screening: PublicDefinition['screening'];
}): ReactNode {
  const { t } = useTranslation();
  const form = useScreeningForm(entry, screening);
  const me = useMe();
  const hasReturned = entry.votes.some(({ vote, screenerId }) => vote === 'repair' && screenerId === me?.userId);
  usePageKeys({ a: form.allMet });

  const cast = async (vote: ScreeningVote): Promise<void> => {
    if (await form.cast(vote)) sayDone(t('desk.screen.cast', { code: entry.code }));
  };
  const press = (vote: ScreeningVote) => ({
    loading: form.isPending,
    onClick: () => void cast(vote).catch(() => undefined),
  });

  return (
    <div className={styles['form']}>
      <div className="ht-between">
        <h3>{t('desk.screen.title')}</h3>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconCircleCheck size={18} aria-hidden />}
          onClick={form.allMet}
        >
          {t('desk.screen.allMet')}
        </Button>
      </div>
      {hasReturned ? <p>{t('desk.screen.returned')}</p> : null}
      {screening.items.map((item) => (
        <ItemOpinionField
          key={item.id}
          entryId={entry.entryId}
          item={item}
          opinion={form.opinionOf(item.id)}
          suggestion={form.suggestions[item.id]}
          onChoose={(opinion) => form.choose(item.id, opinion)}
        />
      ))}
      <p role="alert" className={styles['complaint']} hidden={form.complaint !== 'items'}>
        {form.complaint === 'items' ? t('desk.screen.itemsNeeded') : null}
      </p>
      <Textarea
        label={t('desk.screen.reason')}
        description={t('desk.screen.reasonHelp')}
        value={form.reason}
        error={form.complaint === 'reason' ? t('desk.screen.reasonNeeded') : null}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => form.setReason(event.currentTarget.value)}
      />
      {form.error ? <ErrorPanel error={form.error} /> : null}
      <p className="ht-small ht-soft">{t('desk.screen.passHelp')}</p>
      <div className={styles['buttons']}>
        <Button leftSection={<IconCheck size={18} aria-hidden />} {...press('pass')}>
          {t('desk.screen.pass')}
        </Button>
        {hasReturned ? null : (
          <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} {...press('repair')}>
            {t('desk.screen.repair')}
          </Button>
        )}
        <Button variant="default" color="stop" leftSection={<IconX size={18} aria-hidden />} {...press('fail')}>
          {t('desk.screen.fail')}
        </Button>
      </div>
    </div>
  );
}

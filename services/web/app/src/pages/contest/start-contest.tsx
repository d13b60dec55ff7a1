import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ConfirmDialog } from '../../patterns/confirm-dialog';

/** Starts the contest's workflow; done once, by name. */
export function StartContest({ contest }: { readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [asking, setAsking] = useState(false);
  const start = useSend('startContest', ['getContestDesk', 'listContests']);
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('contest.start.button')}</Button>
      <ConfirmDialog
        opened={asking}
        title={t('contest.start.title', { contest: text(contest.title) })}
        doLabel={t('contest.start.button')}
        busy={start.isPending}
        error={start.error}
        onConfirm={() =>
          start.mutate({ params: { contestId: contest.contestId } }, { onSuccess: () => setAsking(false) })
        }
        onClose={() => setAsking(false)}
      >
        <p>{t('contest.start.what')}</p>
      </ConfirmDialog>
    </div>
  );
}

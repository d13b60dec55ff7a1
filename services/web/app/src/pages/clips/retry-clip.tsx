import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { needsFile } from './needs-file';

/** Another try for a clip that failed for a reason other than its file. */
export function RetryClip({
  clip,
}: {
  readonly clip: Pick<Reply<'getClip'>, 'clipId' | 'title' | 'state' | 'failure'>;
}): ReactNode {
  const { t } = useTranslation();
  const retry = useSend('retryClip', ['listClips', 'getClip']);
  if (clip.state !== 'failed' || needsFile(clip)) return null;
  const send = async (): Promise<void> => {
    await retry.mutateAsync({ params: { clipId: clip.clipId } });
    sayDone(t('clips.retried'));
  };
  return (
    <>
      <Button
        variant="default"
        aria-label={`${t('clips.retry')}: ${clip.title}`}
        loading={retry.isPending}
        onClick={() => void send().catch(() => undefined)}
      >
        {t('clips.retry')}
      </Button>
      {retry.error ? <ErrorPanel error={retry.error} /> : null}
    </>
  );
}

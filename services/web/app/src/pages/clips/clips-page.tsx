import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import type { Reply } from '../../api/shapes';
import { IconPlus } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ClipActs } from './clip-acts';
import { ClipCard } from './clip-card';
import { ClipForm } from './clip-form';
import styles from './clips.module.css';

const BUSY_MS = 4_000;
const QUIET_MS = 30_000;

/** Films that staff have added for the radar, of no contest and for all of them. */
export function ClipsPage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const [everyMs, setEveryMs] = useState(BUSY_MS);
  const clips = useApi('listClips', {}, { everyMs });
  const mayAdd = hasRole(me, 'screener', 'secretary');
  const wanted = clips.data?.clips.some(({ state }) => state !== 'ready' && state !== 'failed') ? BUSY_MS : QUIET_MS;
  if (wanted !== everyMs) setEveryMs(wanted);
  return (
    <>
      <PageHead
        title={t('clips.title')}
        lead={t('clips.lead')}
        actions={
          mayAdd && !adding ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
              {t('clips.add')}
            </Button>
          ) : null
        }
      />
      <Loaded answer={clips}>
        {(data) => (
          <div className="ht-stack">
            {adding ? <ClipForm limits={data.limits} onClose={() => setAdding(false)} /> : null}
            <ClipList clips={data.clips} mayKeep={mayAdd} />
            <ClipActs acts={data.acts} named />
          </div>
        )}
      </Loaded>
    </>
  );
}

function ClipList({
  clips,
  mayKeep,
}: {
  readonly clips: Reply<'listClips'>['clips'];
  readonly mayKeep: boolean;
}): ReactNode {
  const { t } = useTranslation();
  if (clips.length === 0) return <EmptyState title={t('clips.empty.title')}>{t('clips.empty.next')}</EmptyState>;
  return (
    <Section title={t('clips.title')}>
      <ul className={styles['list']}>
        {clips.map((clip) => (
          <ClipCard key={clip.clipId} clip={clip} mayKeep={mayKeep} />
        ))}
      </ul>
    </Section>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ConfirmSnapshot } from './confirm-snapshot';
import { CountsForm } from './counts-form';
import { PictureList } from './picture-list';
import type { Channel, Snapshots } from './snapshots';
import styles from './snapshots.module.css';

/** One channel: how far it is, the counters, the pictures that prove them, and the second person's word. */
export function ChannelPart({
  contestId,
  data,
  channel,
}: {
  readonly contestId: string;
  readonly data: Snapshots;
  readonly channel: Channel;
}): ReactNode {
  const { t } = useTranslation();
  const { text, instant } = useFormat();
  const me = useMe();
  const isCounter = hasRole(me, 'publisher') || hasRole(me, 'secretary');
  const mayCount = data.mayChange && isCounter;
  const { confirmed, takenAtMs } = channel;
  const state = takenAtMs === null ? 'empty' : confirmed === null ? 'read' : 'confirmed';
  const Icon = state === 'confirmed' ? IconCircleCheck : IconAlertTriangle;
  return (
    <Section title={text(channel.channelName)}>
      <p className={styles['state']} data-state={state}>
        <Icon size={20} aria-hidden />
        <span>{t(`snapshots.state.${state}`)}</span>
      </p>
      {takenAtMs === null ? null : (
        <p className="ht-small ht-soft">
          {t('snapshots.readBy', { name: channel.byName, at: instant(takenAtMs) })}
          {confirmed === null
            ? null
            : ` ${t('snapshots.confirmedBy', { name: confirmed.byName, at: instant(confirmed.atMs) })}`}
        </p>
      )}
      <CountsForm contestId={contestId} data={data} channel={channel} mayCount={mayCount} />
      <PictureList contestId={contestId} channel={channel} mayAdd={mayCount} />
      {mayCount && state === 'read' ? <ConfirmSnapshot contestId={contestId} channel={channel} /> : null}
    </Section>
  );
}

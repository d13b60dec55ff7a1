import { Button, TextInput } from '@mantine/core';
import type { SyntheticEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNowMs } from '../../api/server-clock';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import type { Channel, Snapshots } from './snapshots';
import styles from './snapshots.module.css';
import { COUNTERS, useCounts } from './use-counts';

/** A row of four counters for each work; empty where the channel does not show one. */
export function CountsForm({
  contestId,
  data,
  channel,
  mayCount,
}: {
  readonly contestId: string;
  readonly data: Snapshots;
  readonly channel: Channel;
  readonly mayCount: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { text, count } = useFormat();
  const { typed, type, rows, faults } = useCounts(data, channel);
  const send = useSend('saveSnapshot', ['listSnapshots']);
  const save = async (): Promise<void> => {
    if (rows === null) return;
    const params = { contestId, channelId: channel.channelId };
    await send.mutateAsync({ params, body: { takenAtMs: serverNowMs(), rows, revision: channel.revision } });
    sayDone(t('snapshots.saved'));
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save().catch(() => undefined);
  };
  return (
    <form onSubmit={submit} className="ht-stack">
      <div className="ht-wide" role="group" aria-label={text(channel.channelName)} tabIndex={0}>
        <table className={`ht-table ht-narrow ${styles['counts']}`}>
          <thead>
            <tr>
              <th scope="col">{t('desk.column.title')}</th>
              {COUNTERS.map((counter) => (
                <th key={counter} scope="col" className="ht-number">
                  {t(`snapshots.counter.${counter}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.works.map(({ entryId, code, title }) => (
              <tr key={entryId}>
                <td>
                  <strong>{code}</strong> {title}
                </td>
                {COUNTERS.map((counter) => {
                  const value = typed(entryId, counter);
                  return (
                    <td key={counter} className="ht-number" data-label={t(`snapshots.counter.${counter}`)}>
                      {mayCount ? (
                        <TextInput
                          aria-label={`${code}: ${t(`snapshots.counter.${counter}`)}`}
                          inputMode="numeric"
                          autoComplete="off"
                          value={value}
                          error={faults.has(`${entryId}/${counter}`)}
                          onChange={(event) => type(entryId, counter, event.currentTarget.value)}
                        />
                      ) : value === '' ? (
                        '–'
                      ) : (
                        count(Number(value))
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.size > 0 ? <p role="alert">{t('snapshots.notANumber')}</p> : null}
      {send.error ? <ErrorPanel error={send.error} /> : null}
      {mayCount ? (
        <div>
          <Button type="submit" loading={send.isPending} disabled={rows === null}>
            {t(channel.takenAtMs === null ? 'snapshots.save' : 'snapshots.saveAgain')}
          </Button>
          <p className="ht-small ht-soft">{t('snapshots.saveNote')}</p>
        </div>
      ) : null}
    </form>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import styles from './diagnostics.module.css';

type Viewing = Reply<'getNextViewings'>['viewings'][number];

const keyOf = ({ entryId, jurorId }: Viewing): string => `${entryId}/${jurorId}`;

/** The proposed viewings; those that stay ticked become duties, after a question that names them. */
export function AssignViewings({
  contestId,
  planId,
  viewings,
}: {
  readonly contestId: string;
  readonly planId: string;
  readonly viewings: readonly Viewing[];
}): ReactNode {
  const { t } = useTranslation();
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const send = useSend('assignViewings', ['getNextViewings', 'getProgress', 'getChaseList', 'getPanelPlan']);
  const chosen = viewings.filter((viewing) => !dropped.has(keyOf(viewing)));
  const toggle = (viewing: Viewing): void => {
    const next = new Set(dropped);
    if (!next.delete(keyOf(viewing))) next.add(keyOf(viewing));
    setDropped(next);
  };
  const assign = async (): Promise<void> => {
    const pairs = chosen.map(({ jurorId, entryId }) => ({ jurorId, entryId }));
    await send.mutateAsync({ params: { contestId }, body: { planId, viewings: pairs } });
    setAsking(false);
    sayDone(t('diagnostics.next.assigned', { count: pairs.length }));
  };
  return (
    <>
      <ul className={`ht-stack ${styles['plain']}`} aria-label={t('diagnostics.next.title')}>
        {viewings.map((viewing) => (
          <li key={keyOf(viewing)}>
            <Checkbox
              checked={!dropped.has(keyOf(viewing))}
              onChange={() => toggle(viewing)}
              label={
                <>
                  <strong>{viewing.code}</strong> {viewing.title} · {viewing.jurorName}
                </>
              }
            />
          </li>
        ))}
      </ul>
      <div>
        <Button disabled={chosen.length === 0} onClick={() => setAsking(true)}>
          {t('diagnostics.next.assign', { count: chosen.length })}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('diagnostics.next.assignAsk', { count: chosen.length })}
        doLabel={t('diagnostics.next.assignDo')}
        busy={send.isPending}
        error={send.error}
        onConfirm={() => void assign().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('diagnostics.next.assignWhat')}</p>
        <ul>
          {chosen.map((viewing) => (
            <li key={keyOf(viewing)}>
              {viewing.jurorName}: <strong>{viewing.code}</strong> {viewing.title}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}

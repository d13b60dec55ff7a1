import { Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

const VERDICTS = ['recuse', 'none'] as const;

/** The secretary decides with a reason; the ruling before is kept. */
export function RuleConflict({
  contestId,
  conflict,
  onClose,
}: {
  readonly contestId: string;
  readonly conflict: Reply<'listConflicts'>['rows'][number];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { entryId, jurorId, jurorName, code } = conflict;
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>(conflict.ruling?.verdict ?? 'recuse');
  const send = useSend('ruleConflict', ['listConflicts', 'getProgress']);
  const save = async (reason: string): Promise<void> => {
    await send.mutateAsync({ params: { contestId, entryId, jurorId }, body: { verdict, reason } });
    sayDone(t('panels.conflicts.ruled'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('panels.conflicts.ruleOf', { name: jurorName, code })}
      doLabel={t('panels.conflicts.ruleDo')}
      reasonLabel={t('words.reason')}
      busy={send.isPending}
      error={send.error}
      onConfirm={(reason) => void save(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('panels.conflicts.ruleWhat')}</p>
      <Radio.Group
        label={t('panels.conflicts.ruling')}
        value={verdict}
        onChange={(value) => setVerdict(VERDICTS.find((one) => one === value) ?? 'recuse')}
      >
        <div className="ht-stack" style={{ gap: 10, paddingTop: 8 }}>
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={t(`panels.conflicts.verdict.${one}`)} />
          ))}
        </div>
      </Radio.Group>
    </ConfirmDialog>
  );
}

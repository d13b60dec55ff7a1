import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import { nameEntry } from './name-entry';

type Tie = NonNullable<Council['interaction']>['tie'];

/** Records the numbers of a public draw; the winner follows from them, for anybody who counts it again. */
export function DrawLot({
  council,
  contest,
  tie,
  onClose,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly tie: Tie;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [source, setSource] = useState('');
  const [seed, setSeed] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const draw = useSend('drawLot', ['getCouncil', 'getMeeting']);

  const confirm = async (): Promise<void> => {
    if (source.trim().length < 3 || seed.trim().length === 0) {
      setFault(t('council.interaction.lotMissing'));
      return;
    }
    await draw.mutateAsync({
      params: { contestId: contest.contestId },
      body: { entries: [...tie], source: source.trim(), seed: seed.trim() },
    });
    sayDone(t('council.interaction.lotDone'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('council.interaction.drawAsk')}
      doLabel={t('council.interaction.draw')}
      busy={draw.isPending}
      error={draw.error}
      onConfirm={() => void confirm().catch(() => undefined)}
      onClose={onClose}
    >
      <p>{tie.map((entryId) => nameEntry(council, entryId)).join(' = ')}</p>
      <p>{t('council.interaction.lotRule')}</p>
      <TextInput
        label={t('council.interaction.lotSource')}
        value={source}
        maxLength={300}
        data-autofocus
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <TextInput
        label={t('council.interaction.lotSeed')}
        value={seed}
        error={fault}
        maxLength={100}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

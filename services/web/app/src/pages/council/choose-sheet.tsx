import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './council.module.css';
import type { Exclusions } from './exclusions';
import type { ExclusionTarget } from './use-exclusion-preview';

const WHOLE = 'whole';

/** A juror and one of the sealed sheets, or all of them where the rules allow it. */
export function ChooseSheet({
  exclusions,
  onChoose,
}: {
  readonly exclusions: Exclusions;
  readonly onChoose: (target: ExclusionTarget | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  const jurors = exclusions.jurors.filter(({ sealed }) => sealed > 0);
  const [juror, setJuror] = useState(jurors[0]);
  const [what, setWhat] = useState('');

  const choose = (chosen: typeof juror, sheet: string): void => {
    setJuror(chosen);
    setWhat(sheet);
    if (chosen === undefined || sheet === '') return onChoose(null);
    const entryId = chosen.sheets.find((one) => one.entryId === sheet)?.entryId ?? null;
    onChoose({ jurorId: chosen.jurorId, entryId });
  };

  return (
    <div className={styles['pair']}>
      <NativeSelect
        label={t('council.exclusion.juror')}
        value={juror?.jurorId ?? ''}
        data={jurors.map(({ jurorId, name, sealed, owed }) => ({
          value: jurorId,
          label: t('council.exclusion.jurorWork', { name, sealed, owed }),
        }))}
        onChange={(event) =>
          choose(
            jurors.find(({ jurorId }) => jurorId === event.currentTarget.value),
            '',
          )
        }
      />
      <NativeSelect
        label={t('council.exclusion.what')}
        value={what}
        data={[
          { value: '', label: t('council.exclusion.choose') },
          ...(juror?.mayLeaveOut ? [{ value: WHOLE, label: t('council.exclusion.whole') }] : []),
          ...(juror?.sheets ?? []).map(({ entryId, code, watchedShare }) => ({
            value: entryId as string,
            label: t('council.exclusion.one', { code, percent: Math.round(watchedShare * 100) }),
          })),
        ]}
        onChange={(event) => choose(juror, event.currentTarget.value)}
      />
    </div>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { ErrorPanel } from '../../patterns/error-panel';
import styles from './keyed.module.css';
import type { Keying } from './use-keying';

/** Sends what was read, once every field is there; marks on the juror's device are put aside only knowingly. */
export function SendKeying({
  sheet,
  keying,
}: {
  readonly sheet: Reply<'getKeyedSheet'>;
  readonly keying: Keying;
}): ReactNode {
  const { t } = useTranslation();
  const [setsDraftAside, setSetsDraftAside] = useState(false);
  const { marks, watchedPercent } = keying.content;
  const isSecond = sheet.task === 'second';
  const needsAside = sheet.marksOnDevice > 0 && sheet.draftId === null;
  const waitsForScan = isSecond && sheet.scan === null;
  const left = sheet.rubric.filter(({ id }) => marks[id] === undefined).length + (watchedPercent === null ? 1 : 0);
  const isReady = left === 0 && !waitsForScan && (!needsAside || setsDraftAside);
  return (
    <>
      {needsAside ? (
        <div className={styles['warn']}>
          <Checkbox
            checked={setsDraftAside}
            label={t('keyed.form.aside', { count: sheet.marksOnDevice })}
            onChange={(event) => setSetsDraftAside(event.currentTarget.checked)}
          />
        </div>
      ) : null}
      {keying.error ? <ErrorPanel error={keying.error} /> : null}
      <Button loading={keying.busy} disabled={!isReady} onClick={() => void keying.send(setsDraftAside)}>
        {left > 0 ? t('keyed.form.left', { count: left }) : t(isSecond ? 'keyed.form.confirm' : 'keyed.form.keep')}
      </Button>
      {waitsForScan ? <p className="ht-small ht-soft">{t('keyed.form.scanFirst')}</p> : null}
    </>
  );
}

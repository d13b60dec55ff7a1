import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../../api/call';
import { saveFile } from '../../api/save-file';
import type { Reply } from '../../api/shapes';
import { IconPencil, IconPrinter } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import styles from './keyed.module.css';
import { RecuseOnPaper } from './recuse-on-paper';

const FILE = 'phieu-cham-trang.pdf';

/** Chooses whose paper sheet of which film is keyed next, and prints blank ones of one juror or of all. */
export function BeginKeying({
  contestId,
  owed,
}: {
  readonly contestId: string;
  readonly owed: Reply<'listKeyedSheets'>['owed'];
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [jurorId, setJurorId] = useState<string>(
    (owed.find(({ films }) => films.length > 0) ?? owed[0])?.jurorId ?? '',
  );
  const [chosen, setChosen] = useState('');
  const [printing, setPrinting] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const juror = owed.find((one) => one.jurorId === jurorId);
  const films = juror?.films ?? [];
  const entryId = films.some((film) => film.entryId === chosen) ? chosen : (films[0]?.entryId ?? '');
  const film = films.find((one) => one.entryId === entryId);

  const print = async (whose: 'one' | 'all'): Promise<void> => {
    setPrinting(whose);
    setError(null);
    try {
      const query = whose === 'one' ? { jurorId } : {};
      saveFile(await callForFile('getBlankSheets', { params: { contestId, file: FILE }, query }), FILE);
    } catch (failure) {
      setError(failure);
    } finally {
      setPrinting(null);
    }
  };

  return (
    <Section title={t('keyed.begin.title')}>
      <div className={styles['begin']}>
        <NativeSelect
          label={t('jury.progress.juror')}
          value={jurorId}
          data={owed.map((one) => ({ value: one.jurorId, label: one.name }))}
          onChange={(event) => setJurorId(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('jury.progress.entry')}
          value={entryId}
          disabled={films.length === 0}
          data={films.map((film) => ({
            value: film.entryId,
            label: `${film.code} ${film.title}${film.onDevice ? ` (${t('keyed.begin.onDevice')})` : ''}`,
          }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          leftSection={<IconPencil size={18} aria-hidden />}
          disabled={entryId === ''}
          onClick={() => void navigate({ to: '/c/phieu-giay/$entryId/$jurorId', params: { entryId, jurorId } })}
        >
          {t('keyed.begin.do')}
        </Button>
      </div>
      {juror && film ? <RecuseOnPaper contestId={contestId} juror={juror} film={film} /> : null}
      {juror && films.length === 0 ? <p className="ht-soft">{t('keyed.begin.nothingOwed')}</p> : null}
      <div className="ht-row">
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          loading={printing === 'one'}
          disabled={films.length === 0}
          onClick={() => void print('one')}
        >
          {t('keyed.print.one')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          loading={printing === 'all'}
          disabled={owed.every((one) => one.films.length === 0)}
          onClick={() => void print('all')}
        >
          {t('keyed.print.all')}
        </Button>
      </div>
      {error ? <ErrorPanel error={error} /> : null}
    </Section>
  );
}

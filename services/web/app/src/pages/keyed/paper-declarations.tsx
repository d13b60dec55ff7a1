import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../../api/call';
import { saveFile } from '../../api/save-file';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconArrowRight, IconPrinter } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';
import { KeyedWord } from './keyed-word';
import styles from './keyed.module.css';

type List = Reply<'listKeyedDeclarations'>;
const FILE = 'ban-ke-khai-trang.pdf';

/** Declarations of interests on paper: who has declared, which papers wait for whom, and blank ones to print. */
export function PaperDeclarations({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const declarations = useApi('listKeyedDeclarations', { params: { contestId } }, { everyMs: 15_000 });
  return (
    <Section title={t('keyed.declarations.title')}>
      <p className="ht-soft">{t('keyed.declarations.lead')}</p>
      <Loaded answer={declarations}>{(list) => <DeclarationRows contestId={contestId} list={list} />}</Loaded>
    </Section>
  );
}

function DeclarationRows({ contestId, list }: { readonly contestId: string; readonly list: List }): ReactNode {
  const { t } = useTranslation();
  const [printing, setPrinting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const print = async (): Promise<void> => {
    setPrinting(true);
    setError(null);
    try {
      saveFile(await callForFile('getBlankDeclarations', { params: { contestId, file: FILE }, query: {} }), FILE);
    } catch (failure) {
      setError(failure);
    } finally {
      setPrinting(false);
    }
  };
  return (
    <>
      <ul className={styles['rows']} aria-label={t('keyed.declarations.title')}>
        {list.rows.map((row) => (
          <li key={row.jurorId}>
            <DeclarationRow row={row} mayKey={list.mayKey} />
          </li>
        ))}
      </ul>
      {list.mayKey ? (
        <div>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            loading={printing}
            onClick={() => void print()}
          >
            {t('keyed.declarations.print')}
          </Button>
        </div>
      ) : null}
      {error ? <ErrorPanel error={error} /> : null}
    </>
  );
}

function DeclarationRow({ row, mayKey }: { readonly row: List['rows'][number]; readonly mayKey: boolean }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { jurorId, jurorName, state, declaredAtMs, withdrawn, isMine } = row;
  const isOpen = state !== 'unkeyed' && state !== 'declared';
  return (
    <>
      <div className="ht-between">
        <strong>{jurorName}</strong>
        {isOpen ? <KeyedWord state={state} /> : null}
      </div>
      <p className="ht-small ht-soft">
        {declaredAtMs === null
          ? t('panels.conflicts.notDeclared')
          : t('panels.conflicts.declared', { at: instant(declaredAtMs) })}
        {state === 'declared' ? ` · ${t('keyed.declarations.fromPaper')}` : ''}
      </p>
      {withdrawn.map(({ reason, byName, atMs }) => (
        <p key={atMs} className="ht-small ht-soft">
          {t('keyed.declarations.withdrawn', { name: byName, at: instant(atMs) })} {reason}
        </p>
      ))}
      {mayKey ? (
        <Link to="/c/phieu-giay/ke-khai/$jurorId" params={{ jurorId }} className={styles['go'] ?? ''}>
          {t(isOpen && !isMine ? 'keyed.declarations.check' : 'keyed.declarations.key', { name: jurorName })}{' '}
          <IconArrowRight size={18} aria-hidden />
        </Link>
      ) : null}
    </>
  );
}

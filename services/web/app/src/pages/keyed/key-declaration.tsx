import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import type { Relation } from '../declaration/relation-fields';
import { RelationList } from '../declaration/relation-list';
import styles from './keyed.module.css';
import { OtherRelations } from './other-relations';
import { useScanRead } from './use-scan-read';

type Paper = Reply<'getKeyedDeclaration'>;

/** What one person reads off a signed declaration: each relation, and that it is signed. */
export function KeyDeclaration({ contestId, paper }: { readonly contestId: string; readonly paper: Paper }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const client = useQueryClient();
  const { jurorId, jurorName, state, task, draftId, reasons, scan, undertaking } = paper;
  const [relations, setRelations] = useState<readonly Relation[]>(paper.own ?? []);
  const [isSigned, setIsSigned] = useState(paper.own !== null);
  const scanRead = useScanRead(scan);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isSecond = task === 'second';
  const waitsForScan = isSecond && scan === null;
  const isReady = isSigned && !waitsForScan && relations.every((relation) => relation.text.trim().length >= 2);

  const submit = (): Promise<Paper> => {
    const params = { contestId, jurorId };
    const read = { relations: [...relations], undertakes: true as const };
    return isSecond
      ? call('confirmKeyedDeclaration', {
          params,
          body: { ...read, draftId: draftId ?? '', scanSha256: scanRead.sha256 },
        })
      : call('keyDeclaration', { params, body: read });
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const shown = await submit();
      client.setQueryData(['getKeyedDeclaration', { params: { contestId, jurorId } }], shown);
      await client.invalidateQueries({ queryKey: ['listKeyedDeclarations'] });
      if (shown.state === 'declared') sayDone(t('keyed.declarations.done', { name: jurorName }));
    } catch (refusal) {
      setError(refusal);
      scanRead.refused(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={t(isSecond ? 'keyed.form.second' : 'keyed.form.first')}>
      <p className="ht-small ht-soft">
        {t(isSecond ? `keyed.form.how.${paper.confirmedBy}` : 'keyed.declarations.how')}
      </p>
      {state === 'differs' ? (
        <p className={styles['warn']} role="alert">
          {t('keyed.declarations.differs')}
        </p>
      ) : null}
      <OtherRelations paper={paper} />
      {relations.length === 0 ? <p className="ht-soft">{t('keyed.declarations.none')}</p> : null}
      <RelationList
        relations={relations}
        reasons={reasons}
        onChange={(next) => {
          scanRead.begin();
          setRelations(next);
        }}
      />
      <Checkbox
        label={t('keyed.declarations.signed')}
        description={text(undertaking)}
        checked={isSigned}
        onChange={(event) => {
          scanRead.begin();
          setIsSigned(event.currentTarget.checked);
        }}
      />
      {error ? <ErrorPanel error={error} /> : null}
      <Button loading={busy} disabled={!isReady} onClick={() => void send()}>
        {t(isSecond ? 'keyed.form.confirm' : 'keyed.form.keep')}
      </Button>
      {waitsForScan ? <p className="ht-small ht-soft">{t('keyed.form.scanFirst')}</p> : null}
    </Section>
  );
}

import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPencil } from '../../icons';
import { IssueForm } from './issue-form';
import styles from './papers.module.css';
import { partState, type PaperPart } from './paper-state';
import { PartStateWord } from './part-state-word';
import { ScanList } from './scan-list';
import { ScanUpload } from './scan-upload';

const two = (part: number): string => String(part).padStart(2, '0');

/** One numbered or signed part: where it stands, and the next thing to do for it. */
export function PaperPartRow({
  contestId,
  part,
  named,
  mayEdit,
}: {
  readonly contestId: string;
  readonly part: PaperPart;
  readonly named: boolean;
  readonly mayEdit: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const [issuing, setIssuing] = useState(false);
  const date = part.issue?.date;
  return (
    <li>
      <div className={styles['facts']}>
        {named ? <strong>{part.title}</strong> : null}
        <PartStateWord state={partState(part)} />
        {part.numbered ? (
          <span className="ht-soft">
            {t('papers.number', { number: part.fullNumber })}
            {date === undefined ? null : ` · ${two(date.day)}/${two(date.month)}/${date.year}`}
          </span>
        ) : null}
        <span className="ht-small ht-soft">{t('papers.sheets', { count: part.sheets })}</span>
      </div>
      <ScanList scans={part.scans} />
      {mayEdit ? (
        <div className="ht-row">
          {part.numbered ? (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              aria-label={t(part.issue === null ? 'papers.issue.doFor' : 'papers.issue.changeFor', {
                name: part.title,
              })}
              onClick={() => setIssuing(true)}
            >
              {part.issue === null ? t('papers.issue.do') : t('papers.issue.change')}
            </Button>
          ) : null}
          <ScanUpload contestId={contestId} part={part} />
        </div>
      ) : null}
      {issuing ? <IssueForm contestId={contestId} part={part} onClose={() => setIssuing(false)} /> : null}
    </li>
  );
}

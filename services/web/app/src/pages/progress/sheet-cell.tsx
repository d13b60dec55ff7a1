import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCircleCheck, IconCircleDot, IconCircleX, IconPencil } from '../../icons';
import { SHEET_WORDS } from '../../words/sheet-words';
import styles from './sheet-matrix.module.css';

type Progress = Reply<'getProgress'>;

const ICONS = { unscored: IconCircleDot, draft: IconPencil, sealed: IconCircleCheck, recused: IconCircleX } as const;

/** How one juror's sheet of one film stands; a sealed one leads to its reopening, one from paper to its keying. */
export function SheetCell({
  sheet,
  name,
  code,
  withWord = false,
  onReopen,
}: {
  readonly sheet: Progress['sheets'][number];
  readonly name: string;
  readonly code: string;
  readonly withWord?: boolean;
  /** Null where nothing may be reopened. */
  readonly onReopen: (() => void) | null;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const word = text(SHEET_WORDS[sheet.state]);
  const Icon = ICONS[sheet.state];
  const look = `${styles['cell']} ${styles[sheet.state]}`;
  const inside = (
    <>
      <Icon size={18} aria-hidden />
      <span className={withWord ? '' : 'ht-hidden'}>{word}</span>
    </>
  );
  if (sheet.onPaper) {
    return (
      <Link
        to="/c/phieu-giay/$entryId/$jurorId"
        params={{ entryId: sheet.entryId, jurorId: sheet.jurorId }}
        className={look}
        title={`${code}, ${name}: ${word}`}
      >
        {inside}
        <span className="ht-hidden">{t('jury.progress.onPaper')}</span>
      </Link>
    );
  }
  if (sheet.state !== 'sealed' || onReopen === null) {
    return (
      <span className={look} title={`${code}, ${name}: ${word}`}>
        {inside}
      </span>
    );
  }
  return (
    <UnstyledButton
      className={look}
      title={`${code}, ${name}: ${word}`}
      aria-label={t('jury.reopen.of', { code, name })}
      onClick={onReopen}
    >
      {inside}
    </UnstyledButton>
  );
}

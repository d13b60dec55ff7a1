import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { MarkField } from '../judging/mark-field';
import { totalOf } from '../judging/marks';
import { DifferenceNote } from './difference-note';
import styles from './keyed.module.css';
import { SendKeying } from './send-keying';
import { useKeying } from './use-keying';
import { WatchedField } from './watched-field';

/** What one person reads off the paper: every mark, the share watched and the remark; Enter goes on from field to field. */
export function KeyingForm({
  contestId,
  sheet,
}: {
  readonly contestId: string;
  readonly sheet: Reply<'getKeyedSheet'>;
}): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const keying = useKeying(contestId, sheet);
  const { marks, watchedPercent, note } = keying.content;
  const isSecond = sheet.task === 'second';

  const forward = (place: number): void => {
    const fields = document.querySelectorAll<HTMLInputElement>('input[data-criterion], input[data-watched]');
    fields[place + 1]?.focus();
    fields[place + 1]?.select();
  };

  return (
    <Section
      title={t(isSecond ? 'keyed.form.second' : 'keyed.form.first')}
      aside={<strong className={styles['total']}>{score(totalOf(marks))}</strong>}
    >
      <p className="ht-small ht-soft">{t(isSecond ? `keyed.form.how.${sheet.confirmedBy}` : 'keyed.form.how.first')}</p>
      {sheet.state === 'differs' ? (
        <p className={styles['warn']} role="alert">
          {t('keyed.form.differs', { count: sheet.differing.length })}
        </p>
      ) : null}
      {sheet.rubric.map((criterion, place) => (
        <div key={criterion.id}>
          <MarkField
            criterion={criterion}
            step={sheet.step}
            mark={marks[criterion.id]}
            disabled={false}
            onChange={(mark) => keying.setMark(criterion.id, mark)}
            onForward={() => forward(place)}
          />
          <DifferenceNote sheet={sheet} field={criterion.id} />
        </div>
      ))}
      <WatchedField value={watchedPercent} onChange={keying.setWatched} />
      <DifferenceNote sheet={sheet} field="watchedPercent" />
      <Textarea
        label={t('keyed.form.note')}
        description={t('keyed.form.noteHelp')}
        value={note}
        maxLength={4000}
        minRows={2}
        onChange={(event) => keying.setNote(event.currentTarget.value)}
      />
      <DifferenceNote sheet={sheet} field="note" />
      <SendKeying sheet={sheet} keying={keying} />
    </Section>
  );
}

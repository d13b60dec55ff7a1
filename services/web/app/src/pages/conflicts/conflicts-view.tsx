import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { ConflictList } from './conflict-list';
import { DeclarationList } from './declaration-list';
import { RuleConflict } from './rule-conflict';

type Conflicts = Reply<'listConflicts'>;

/** Findings that wait first; below them who has declared. */
export function ConflictsView({
  contestId,
  conflicts,
}: {
  readonly contestId: string;
  readonly conflicts: Conflicts;
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [ruling, setRuling] = useState<Conflicts['rows'][number] | null>(null);
  const { rows, jurors, reasons, recusesAlone, locked } = conflicts;
  const mayRule = hasRole(me, 'secretary') && !locked;
  return (
    <>
      <PageHead title={t('panels.conflicts.title')} lead={t('panels.conflicts.lead')} />
      <div className="ht-stack">
        {rows.length === 0 ? (
          <EmptyState title={t('panels.conflicts.none')}>{t('panels.conflicts.noneText')}</EmptyState>
        ) : (
          <Section title={t('panels.conflicts.list')}>
            <p className="ht-soft">{recusesAlone ? t('panels.conflicts.alone') : t('panels.conflicts.proposed')}</p>
            <ConflictList rows={rows} onRule={mayRule ? setRuling : null} />
          </Section>
        )}
        <Section title={t('panels.conflicts.declarations')}>
          <DeclarationList jurors={jurors} reasons={reasons} />
        </Section>
      </div>
      {ruling === null ? null : (
        <RuleConflict contestId={contestId} conflict={ruling} onClose={() => setRuling(null)} />
      )}
    </>
  );
}

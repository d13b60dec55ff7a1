import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { EmptyState } from '../../patterns/empty-state';
import { FactList } from '../../patterns/fact-list';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { Linkage } from './linkage';
import { ProposedPlan } from './proposed-plan';
import { SubstituteJuror } from './substitute-juror';

type Plan = Reply<'getPanelPlan'>;

export function PanelsView({ contestId, plan }: { readonly contestId: string; readonly plan: Plan }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const me = useMe();
  const [substituting, setSubstituting] = useState(false);
  const { assignment, panelSize, standing, standingGroups, proposal, jurors, moves, appliedAtMs, locked } = plan;
  const nameOf = (jurorId: string): string => jurors.find((juror) => juror.jurorId === jurorId)?.name ?? jurorId;
  const mayChange = hasRole(me, 'secretary') && !locked;
  const lead = assignment === 'balanced' ? t('panels.plan.balanced', { size: panelSize }) : t('panels.plan.all');
  if (standing.length === 0) {
    return (
      <>
        <PageHead title={t('panels.plan.title')} lead={lead} />
        <EmptyState title={t('panels.plan.empty')}>{t('panels.plan.emptyText')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('panels.plan.title')}
        lead={lead}
        actions={
          mayChange ? (
            <Button variant="default" onClick={() => setSubstituting(true)}>
              {t('panels.plan.substitute')}
            </Button>
          ) : null
        }
      />
      <div className="ht-stack">
        {proposal === null ? null : (
          <ProposedPlan contestId={contestId} proposal={proposal} nameOf={nameOf} mayApply={mayChange} />
        )}
        <Section
          title={t('panels.plan.standing')}
          aside={appliedAtMs === null ? null : t('panels.plan.standingAt', { at: instant(appliedAtMs) })}
        >
          <Linkage groups={standingGroups.length} />
          <FactList
            facts={standing.map(({ code, jurorIds }) => ({
              name: code,
              value: jurorIds.length === 0 ? t('panels.plan.nobody') : jurorIds.map(nameOf).join('; '),
            }))}
          />
        </Section>
        <Section title={t('panels.plan.moves')}>
          {moves.length === 0 ? <p className="ht-soft">{t('panels.plan.movesNone')}</p> : null}
          <FactList
            facts={moves.map(({ code, fromJurorId, toJurorId, reason, byName }) => ({
              name: code,
              value: t('panels.plan.move', { from: nameOf(fromJurorId), to: nameOf(toJurorId), reason, by: byName }),
            }))}
          />
        </Section>
      </div>
      {substituting ? (
        <SubstituteJuror contestId={contestId} plan={plan} onClose={() => setSubstituting(false)} />
      ) : null}
    </>
  );
}

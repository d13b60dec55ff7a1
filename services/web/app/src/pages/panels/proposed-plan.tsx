import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { FactList } from '../../patterns/fact-list';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import { Linkage } from './linkage';

type Proposal = NonNullable<Reply<'getPanelPlan'>['proposal']>;

/** The plan as it would be applied: loads, linkage, films that are short, and each panel. */
export function ProposedPlan({
  contestId,
  proposal,
  nameOf,
  mayApply,
}: {
  readonly contestId: string;
  readonly proposal: Proposal;
  readonly nameOf: (jurorId: string) => string;
  readonly mayApply: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const send = useSend('applyPanelPlan', ['getPanelPlan']);
  const { planId, panels, loads, groups, short, added, removed } = proposal;
  const isSame = added === 0 && removed === 0;
  const apply = async (): Promise<void> => {
    await send.mutateAsync({ params: { contestId }, body: { planId } });
    sayDone(t('panels.plan.applied'));
  };
  return (
    <Section title={t('panels.plan.proposal')}>
      <p>{isSame ? t('panels.plan.same') : t('panels.plan.change', { added, removed })}</p>
      <Linkage groups={groups.length} />
      {short.length === 0 ? null : <p role="alert">{t('panels.plan.short', { codes: short.join(', ') })}</p>}
      <h3>{t('panels.plan.loads')}</h3>
      <FactList facts={loads.map(({ jurorId, films }) => ({ name: nameOf(jurorId), value: String(films) }))} />
      {isSame ? null : (
        <>
          <h3>{t('panels.plan.standing')}</h3>
          <FactList
            facts={panels.map(({ code, jurorIds }) => ({ name: code, value: jurorIds.map(nameOf).join('; ') }))}
          />
        </>
      )}
      {send.error ? <ErrorPanel error={send.error} /> : null}
      {mayApply && !isSame ? (
        <div>
          <Button loading={send.isPending} onClick={() => void apply().catch(() => undefined)}>
            {t('panels.plan.apply')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

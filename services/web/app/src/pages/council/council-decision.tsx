import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconTrophy } from '../../icons';
import { FactList } from '../../patterns/fact-list';
import { Section } from '../../patterns/section';
import { nameEntry } from './name-entry';

/** What was decided, by whom and when, with the reason of every change. */
export function CouncilDecision({ council }: { readonly council: Council }): ReactNode {
  const { t } = useTranslation();
  const { text, instant } = useFormat();
  const { decision } = council;
  if (decision === null) return null;
  const prizeName = (prizeId: string): string => {
    const prize = council.prizes.find((one) => one.prizeId === prizeId);
    return prize ? text(prize.name) : t('council.decide.side');
  };
  return (
    <Section title={t('council.decision.title')} aside={<IconTrophy size={24} color="var(--ht-ok)" aria-hidden />}>
      <p>{t('council.decision.by', { name: decision.byName, at: instant(decision.atMs) })}</p>
      <FactList
        facts={[
          ...decision.awards.map((award) => ({
            name: prizeName(award.prizeId),
            value:
              award.entries.length === 0
                ? t('council.decide.nobody')
                : award.entries.map((entryId) => <p key={entryId}>{nameEntry(council, entryId)}</p>),
          })),
          {
            name: t('council.decide.side'),
            value: decision.interactionWinner
              ? nameEntry(council, decision.interactionWinner)
              : t('council.decide.nobody'),
          },
          ...decision.changes.map((change) => ({
            name: t('council.decision.change', { prize: prizeName(change.prizeId) }),
            value: change.reason,
          })),
        ]}
      />
    </Section>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { namePrize } from '../../contest/name-prize';
import { useFormat } from '../../format/use-format';
import { nameEntry } from './name-entry';

/** Why a work with more interactions is not proposed for their prize: it has a jury prize, and the contest gives a work only one (O13). */
export function PassedOver({
  council,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { text, count } = useFormat();
  const { interaction } = council;
  if (interaction === null || interaction.prizeId === null || interaction.passedOver.length === 0) return null;
  const { passedOver, rows, proposed, prizeId: side } = interaction;
  const pointsOf = (entryId: string): number => rows.find((row) => row.entryId === entryId)?.accepted ?? 0;
  return (
    <>
      <ul>
        {passedOver.map(({ entryId, prizeId }) => (
          <li key={entryId}>
            {t('council.interaction.passedOver', {
              name: nameEntry(council, entryId),
              points: count(pointsOf(entryId)),
              prize: namePrize(contest, prizeId, text),
              side: namePrize(contest, side, text),
            })}
          </li>
        ))}
      </ul>
      <p role="status">
        {proposed === null
          ? t('council.interaction.passedToNobody')
          : t('council.interaction.passedTo', { name: nameEntry(council, proposed) })}
      </p>
    </>
  );
}

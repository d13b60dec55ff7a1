import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { hasRole, useMe } from '../../session/use-me';
import styles from './council.module.css';
import { DrawLot } from './draw-lot';
import { nameEntry } from './name-entry';

/** Works with the same count at the top: what the rules tell them apart by, and the lot where nothing else does. */
export function InteractionTie({
  council,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const me = useMe();
  const [drawing, setDrawing] = useState(false);
  const { interaction } = council;
  if (interaction === null || (interaction.tieBrokenBy === null && interaction.tie.length === 0)) return null;
  const { tie, tieBrokenBy, proposed, lot, awaitsLot } = interaction;
  // A work that has a jury prize and may not win both is no part of the tie.
  const rows = interaction.rows.filter(({ entryId }) => !interaction.passedOver.some((one) => one.entryId === entryId));
  const most = Math.max(...rows.map(({ accepted }) => accepted));
  const steps = contest.definition.interaction.tieChain.map((step) => t(`council.interaction.step.${step}`)).join('; ');
  return (
    <div className={styles['tie']}>
      <p>{t('council.interaction.tied', { steps })}</p>
      <ul>
        {rows
          .filter(({ accepted }) => accepted === most)
          .map(({ entryId, voters, reachedAtMs }) => (
            <li key={entryId}>
              {nameEntry(council, entryId)}
              {voters === null ? '' : `: ${t('council.interaction.voters', { count: voters })}`}
              {reachedAtMs === null ? '' : `, ${t('council.interaction.reached', { at: instant(reachedAtMs) })}`}
            </li>
          ))}
      </ul>
      {tieBrokenBy === null || proposed === null ? null : (
        <p role="status">
          {t('council.interaction.broken', {
            name: nameEntry(council, proposed),
            why: t(`council.interaction.step.${tieBrokenBy}`),
          })}
        </p>
      )}
      {tieBrokenBy === 'public-lot' && lot !== null ? (
        <p>{t('council.interaction.drawn', { source: lot.source, seed: lot.seed })}</p>
      ) : null}
      {awaitsLot ? <p role="status">{t('council.interaction.awaitsLot')}</p> : null}
      {awaitsLot && hasRole(me, 'secretary') ? (
        <div className="ht-screen">
          <Button onClick={() => setDrawing(true)}>{t('council.interaction.draw')}</Button>
        </div>
      ) : null}
      {drawing ? <DrawLot council={council} contest={contest} tie={tie} onClose={() => setDrawing(false)} /> : null}
    </div>
  );
}

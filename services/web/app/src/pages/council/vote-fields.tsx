import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { AddMotion } from './add-motion';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';
import { VoiceFields } from './voice-fields';
import { isMotion, motionsOf, type MeetingDraft, type Vote } from './use-meeting-form';

/** Voices for and against each work that is proposed, for not giving a prize, and on whatever else was moved in the room. */
export function VoteFields({
  contest,
  council,
  votes,
  present,
  onVote,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly votes: MeetingDraft['votes'];
  readonly present: number;
  readonly onVote: (motion: Pick<Vote, 'prizeId' | 'entryId'>, part: Partial<Vote>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const motions = motionsOf(council, votes);
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('meeting.votes')}</legend>
      {motions.length === 0 ? <p className="ht-soft">{t('meeting.votesNone')}</p> : null}
      {motions.map((motion) => {
        const own = votes.find((one) => isMotion(one, motion));
        const what = motion.entryId === null ? t('meeting.notAwarded') : nameEntry(council, motion.entryId);
        const label = `${namePrize(contest, motion.prizeId, text)}, ${what}`;
        return (
          <div key={label} className={styles['vote']} role="group" aria-label={label}>
            <span>{label}</span>
            <VoiceFields
              voices={own ?? { for: 0, against: 0 }}
              present={present}
              onChange={(part) => onVote(motion, part)}
            />
            <Button variant="default" onClick={() => onVote(motion, { for: present, against: 0 })}>
              {t('meeting.all')}
            </Button>
          </div>
        );
      })}
      <AddMotion contest={contest} council={council} onAdd={(motion) => onVote(motion, {})} />
    </fieldset>
  );
}

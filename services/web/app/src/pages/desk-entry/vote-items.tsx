import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';

type Vote = DeskEntry['votes'][number];

/** How a vote marked the items: all met is one line; otherwise each item that is not, by name. */
export function VoteItems({
  vote,
  items,
}: {
  readonly vote: Pick<Vote, 'items'>;
  readonly items: PublicDefinition['screening']['items'];
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (vote.items.length === 0) return null;
  const against = (['not-met', 'look-again'] as const).flatMap((opinion) => {
    const ids = vote.items.filter((one) => one.opinion === opinion).map(({ itemId }) => itemId);
    const names = items.filter(({ id }) => ids.includes(id)).map(({ name }) => text(name));
    return names.length === 0 ? [] : [`${t(`desk.opinion.${opinion}`)}: ${names.join(', ')}`];
  });
  if (against.length === 0) return <p className="ht-small">{t('desk.itemsMet', { count: vote.items.length })}</p>;
  return (
    <>
      {against.map((line) => (
        <p key={line} className="ht-small">
          {line}
        </p>
      ))}
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';

/** What screeners ask the entrant to supply (R7): the items by name, and what is missing. */
export function RepairsAsked({
  repairs,
  items,
}: {
  readonly repairs: EntryView['repairs'];
  readonly items: PublicDefinition['screening']['items'];
}): ReactNode {
  const { t } = useTranslation();
  const { text, instant } = useFormat();
  if (repairs.length === 0) return null;
  return (
    <Section title={t('entry.repairs.title')}>
      {repairs.map((repair) => (
        <div key={repair.atMs}>
          <strong>
            {items
              .filter(({ id }) => repair.items.some(({ itemId }) => itemId === id))
              .map(({ name }) => text(name))
              .join(', ')}
          </strong>
          <p>{repair.reason}</p>
          <p className="ht-small ht-soft">{instant(repair.atMs)}</p>
        </div>
      ))}
      <p>{t('entry.repairs.how')}</p>
    </Section>
  );
}

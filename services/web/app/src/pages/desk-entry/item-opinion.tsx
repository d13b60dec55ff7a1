import { ITEM_OPINIONS, type ItemOpinion } from '@hoithi/entry';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './screening-form.module.css';
import type { Suggestion } from './suggest-opinions';

/** One item of the screening form: what it asks, the evidence at hand, and three words to choose from. */
export function ItemOpinionField({
  entryId,
  item,
  opinion,
  suggestion,
  onChoose,
}: {
  readonly entryId: string;
  readonly item: PublicDefinition['screening']['items'][number];
  readonly opinion: ItemOpinion | undefined;
  readonly suggestion: Suggestion | undefined;
  readonly onChoose: (opinion: ItemOpinion) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <fieldset className={styles['item']}>
      <legend>
        <strong>{text(item.name)}</strong>
        <span className="ht-small ht-soft">{text(item.text)}</span>
      </legend>
      <div className={styles['choices']}>
        {ITEM_OPINIONS.map((one) => (
          <label key={one} data-opinion={one}>
            <input
              type="radio"
              name={`item-${item.id}`}
              value={one}
              checked={opinion === one}
              onChange={() => onChoose(one)}
            />
            {t(`desk.opinion.${one}`)}
          </label>
        ))}
      </div>
      {suggestion ? (
        <p className="ht-small ht-soft">
          {t(`desk.evidence.${suggestion.evidence}`)}{' '}
          {suggestion.matchId === undefined ? null : (
            <Link
              to="/c/so-loai/$entryId/doi-chieu/$matchId"
              params={{ entryId, matchId: suggestion.matchId }}
              className={styles['evidence'] ?? ''}
            >
              {t('radar.open')}
            </Link>
          )}
        </p>
      ) : null}
    </fieldset>
  );
}

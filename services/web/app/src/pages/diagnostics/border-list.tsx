import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { FilmName } from './film-name';
import styles from './diagnostics.module.css';

type Seen = Reply<'getDiagnostics'>;

/** How sure each prize border is, and whom the marks hardly tell apart there. */
export function BorderList({ seen }: { readonly seen: Seen }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <Section title={t('diagnostics.border.title')}>
      <p className="ht-soft">{t('diagnostics.border.lead')}</p>
      {seen.closeCalls.length === 0 ? <p>{t('diagnostics.border.none')}</p> : <CloseCalls seen={seen} />}
      <div className="ht-wide" role="group" aria-label={t('diagnostics.border.title')} tabIndex={0}>
        <table className="ht-table ht-cards">
          <thead>
            <tr>
              <th scope="col">{t('diagnostics.border.prize')}</th>
              <th scope="col" className="ht-number">
                {t('diagnostics.border.sure')}
              </th>
              <th scope="col">{t('diagnostics.border.doubt')}</th>
            </tr>
          </thead>
          <tbody>
            {seen.borders.map((border) => (
              <tr key={border.prizeId}>
                <td>{t('diagnostics.border.upTo', { prize: text(border.name), count: border.places })}</td>
                <td className="ht-number" data-label={t('diagnostics.border.sure')}>
                  {border.confidencePercent === null ? '–' : `${border.confidencePercent}%`}
                </td>
                <td className="ht-line" data-label={t('diagnostics.border.doubt')}>
                  {border.inDoubt.length === 0
                    ? t('diagnostics.border.nobody')
                    : border.inDoubt.map(({ entryId, insidePercent }) => (
                        <div key={entryId}>
                          <FilmName films={seen.films} entryId={entryId} /> · {insidePercent}%
                        </div>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function CloseCalls({ seen }: { readonly seen: Seen }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <ul className={`ht-stack ${styles['list']}`}>
      {seen.closeCalls.map(({ kind, prizeId, name, above, below, percent }) => (
        <li key={`${kind}${prizeId}${above}${below}`}>
          <strong>{text(name)}</strong>: {above === null ? null : <FilmName films={seen.films} entryId={above} />}
          {kind === 'border' ? ` ${t('diagnostics.border.against')} ` : null}
          {below === null ? null : <FilmName films={seen.films} entryId={below} />}{' '}
          <span className="ht-soft">({t(`diagnostics.border.call.${kind}`, { percent })})</span>
        </li>
      ))}
    </ul>
  );
}

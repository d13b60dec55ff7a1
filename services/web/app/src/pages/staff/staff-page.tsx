import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconPlus } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { hasRole, useMe } from '../../session/use-me';
import { StaffForm, type StaffDraft } from './staff-form';
import styles from './staff-page.module.css';

/** Kinds of the register that people live in. */
const PLACES: ReadonlySet<string> = new Set(['district', 'city', 'commune', 'ward']);
const NOBODY: StaffDraft = { name: '', email: '', title: '', unitName: '', roles: [] };

/** Who works for the contest and in which role; whoever is here may not enter (R5). */
export function StaffPage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { contest, error: contestError } = useContest();
  const params = { contestId: contest?.contestId ?? '' };
  const staff = useApi('listStaffAccounts', { params }, { enabled: contest !== null });
  const [editing, setEditing] = useState<StaffDraft | null>(null);
  const mayEdit = hasRole(me, 'secretary');

  if (contestError) return <PageError error={contestError} />;
  if (staff.error && !staff.data) return <PageError error={staff.error} onRetry={() => void staff.refetch()} />;
  if (!staff.data || !contest) return <PageSkeleton />;

  return (
    <>
      <PageHead
        title={t('staff.title')}
        lead={t('staff.lead')}
        actions={
          mayEdit ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing(NOBODY)}>
              {t('staff.add')}
            </Button>
          ) : null
        }
      />
      {staff.data.staff.length === 0 ? (
        <EmptyState title={t('staff.empty.title')}>{t('staff.empty.next')}</EmptyState>
      ) : (
        <ul className={styles['people']}>
          {staff.data.staff.map((person) => (
            <li key={person.userId} className="ht-card">
              <div>
                <strong>{person.name}</strong>
                <p className="ht-small ht-soft">{[person.title, person.unitName].filter(Boolean).join(' · ')}</p>
                <p className="ht-small ht-soft">{person.email}</p>
              </div>
              <p className={styles['roles']}>
                {person.roles.map((role) => (
                  <span key={role}>{t(`words.role.${role}`)}</span>
                ))}
              </p>
              {mayEdit ? (
                <Button
                  variant="default"
                  aria-label={t('staff.editOne', { name: person.name })}
                  onClick={() => setEditing(person)}
                >
                  {t('staff.edit')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <StaffForm
          key={editing.email}
          contestId={contest.contestId}
          localities={contest.definition.units.register.filter(({ kind }) => PLACES.has(kind))}
          person={editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}

import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import type { EntryView } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useNameOf } from '../../format/use-name-of';
import { IconAlertTriangle } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { FactList } from '../../patterns/fact-list';
import { Section } from '../../patterns/section';
import { forgetUpload, useUpload } from '../../upload/upload-store';
import type { Missing } from './list-missing';
import type { StepProps } from './step-props';
import styles from './wizard.module.css';

/** What will be submitted, what is still missing with the way there, and the one button that submits. */
export function ReviewStep({
  entry,
  contestId,
  form,
  definition,
  missing,
  flush,
}: StepProps & {
  readonly entry: EntryView;
  readonly contestId: string;
  readonly missing: readonly Missing[];
  readonly flush: () => Promise<unknown>;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useSend('submitEntry', ['listMyEntries', 'getEntry']);
  const upload = useUpload(entry.entryId);
  const uploadId = upload?.news.kind === 'done' ? upload.news.uploadId : entry.upload?.uploadId;
  const nameOf = useNameOf();
  const [unsaved, setUnsaved] = useState<unknown>(null);

  const send = async (): Promise<void> => {
    if (!uploadId) return;
    // What is submitted is what the server has: the last words must be there, unless they came after the close.
    const problem = await flush();
    const isInTheWay = problem !== null && !isClosed(problem);
    setUnsaved(isInTheWay ? problem : null);
    if (isInTheWay) return;
    await submit.mutateAsync({ params: { entryId: entry.entryId }, body: { uploadId, sha256: null } });
    forgetUpload(entry.entryId);
    await navigate({ to: '/cua-toi/$entryId/bien-nhan', params: { entryId: entry.entryId } });
  };

  return (
    <Section title={t('wizard.review.title')}>
      <FactList
        facts={[
          { name: t('wizard.details.name'), value: form.title },
          {
            name: t('wizard.review.authors'),
            value: form.authors
              .map((author) => author.fullName)
              .filter(Boolean)
              .join(', '),
          },
          { name: t('wizard.details.form'), value: nameOf(definition.works.forms, form.form) },
          { name: t('wizard.details.contentType'), value: nameOf(definition.works.contentTypes, form.contentType) },
          { name: t('wizard.details.place'), value: form.aboutPlace },
          { name: t('wizard.film.title'), value: upload?.fileName ?? entry.upload?.fileName },
        ]}
      />
      {missing.length > 0 ? (
        <div>
          <h3>{t('wizard.review.missing', { count: missing.length })}</h3>
          <ul className={styles['missing']}>
            {missing.map((gap) => (
              <li key={`${gap.what}-${gap.who ?? ''}`}>
                <Link
                  to="/du-thi/$contestId/$entryId"
                  params={{ contestId, entryId: entry.entryId }}
                  search={{ buoc: gap.step }}
                >
                  <IconAlertTriangle size={18} aria-hidden />
                  {t(`wizard.missing.${gap.what}`, { who: gap.who, number: gap.count })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t('wizard.review.ready')}</p>
      )}
      {unsaved === null ? null : (
        <>
          <p>{t('wizard.review.unsaved')}</p>
          <ErrorPanel error={unsaved} />
        </>
      )}
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <Button
        size="lg"
        loading={submit.isPending}
        disabled={missing.length > 0}
        onClick={() => void send().catch(() => undefined)}
      >
        {t('wizard.review.submit')}
      </Button>
    </Section>
  );
}

/** Within the grace a film that has arrived may still be submitted, with the form as it was at the close. */
const isClosed = (error: unknown): boolean => error instanceof ApiError && error.code === 'contest-closed';

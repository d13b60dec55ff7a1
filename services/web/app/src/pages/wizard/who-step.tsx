import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorForm } from '../../api/shapes';
import { IconPlus } from '../../icons';
import { Section } from '../../patterns/section';
import { AuthorFields } from './author-fields';
import { emptyAuthor } from './empty-author';
import type { StepProps } from './step-props';

/** The people behind the film: at least one, one of them the leader (O9, O11). */
export function WhoStep({ form, definition, thisYear, edit }: StepProps): ReactNode {
  const { t } = useTranslation();
  const authors = form.authors.length > 0 ? form.authors : [emptyAuthor({ isLeader: true })];
  const put = (at: number, part: Partial<AuthorForm>): void =>
    edit({ authors: authors.map((author, index) => (index === at ? { ...author, ...part } : author)) });
  const lead = (at: number): void =>
    edit({ authors: authors.map((author, index) => ({ ...author, isLeader: index === at })) });
  const remove = (at: number): void => {
    const rest = authors.filter((_author, index) => index !== at);
    edit({
      authors: rest.map((author, index) => ({
        ...author,
        isLeader: rest.some((one) => one.isLeader) ? author.isLeader : index === 0,
      })),
    });
  };
  const { max } = definition.limits.groupSize;

  return (
    <Section title={t('wizard.who.title')}>
      <p className="ht-soft">{t('wizard.who.lead', { max, entries: definition.limits.entriesPerPerson })}</p>
      {authors.map((author, index) => (
        <AuthorFields
          key={index}
          place={index + 1}
          author={author}
          alone={authors.length === 1}
          definition={definition}
          thisYear={thisYear}
          onChange={(part) => put(index, part)}
          onLead={() => lead(index)}
          onRemove={() => remove(index)}
        />
      ))}
      {authors.length < max ? (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => edit({ authors: [...authors, emptyAuthor()] })}
          >
            {t('wizard.who.add')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import type { StepProps } from './step-props';

export function DetailsStep({ form, definition, edit }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { works } = definition;
  const options = (choices: typeof works.forms): { value: string; label: string }[] => [
    { value: '', label: t('wizard.choose') },
    ...choices.map((choice) => ({ value: choice.id, label: text(choice.name) })),
  ];
  return (
    <Section title={t('wizard.details.title')}>
      <TextInput
        label={t('wizard.details.name')}
        value={form.title}
        maxLength={200}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('wizard.details.summary')}
        description={t('wizard.details.summaryHelp')}
        value={form.summary}
        maxLength={2000}
        minRows={4}
        onChange={(event) => edit({ summary: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('wizard.details.form')}
        value={form.form}
        data={options(works.forms)}
        onChange={(event) => edit({ form: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('wizard.details.contentType')}
        value={form.contentType}
        data={options(works.contentTypes)}
        onChange={(event) => edit({ contentType: event.currentTarget.value })}
      />
      {works.asksSubjectPlace ? (
        <TextInput
          label={t('wizard.details.place')}
          description={t('wizard.details.placeHelp')}
          value={form.aboutPlace}
          maxLength={200}
          onChange={(event) => edit({ aboutPlace: event.currentTarget.value })}
        />
      ) : null}
    </Section>
  );
}

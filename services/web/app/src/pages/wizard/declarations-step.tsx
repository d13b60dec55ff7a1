import { Checkbox, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { askedDeclarations } from './list-missing';
import type { StepProps } from './step-props';
import styles from './wizard.module.css';

/** What is declared; no box is ticked beforehand (R11, O20). */
export function DeclarationsStep({ form, definition, thisYear, edit }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const tick = (id: string, ticked: boolean): void =>
    edit({ declarations: ticked ? [...form.declarations, id] : form.declarations.filter((one) => one !== id) });
  return (
    <Section title={t('wizard.declare.title')}>
      <p className="ht-soft">{t('wizard.declare.lead')}</p>
      <Checkbox
        label={t('wizard.declare.ai')}
        checked={form.aiUse !== null}
        onChange={(event) => edit({ aiUse: event.currentTarget.checked ? '' : null })}
      />
      {form.aiUse === null ? null : (
        <Textarea
          label={t('wizard.declare.aiWhat')}
          value={form.aiUse}
          maxLength={500}
          onChange={(event) => edit({ aiUse: event.currentTarget.value })}
        />
      )}
      <div>
        {askedDeclarations(form, definition, thisYear).map((declaration) => (
          <div key={declaration.id} className={styles['declaration']}>
            <Checkbox
              label={
                <>
                  <strong>{text(declaration.title)}</strong>
                  {declaration.mustTick ? null : <span className="ht-soft"> ({t('wizard.declare.ifSo')})</span>}
                </>
              }
              description={text(declaration.text)}
              checked={form.declarations.includes(declaration.id)}
              onChange={(event) => tick(declaration.id, event.currentTarget.checked)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

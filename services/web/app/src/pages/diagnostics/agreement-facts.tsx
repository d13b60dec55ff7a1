import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { FactList } from '../../patterns/fact-list';
import { Section } from '../../patterns/section';
import { agreementWord } from './agreement-word';

type Agreement = NonNullable<Reply<'getDiagnostics'>['agreement']>;
type Estimate = NonNullable<Agreement['agreement']>;

/** How far the jurors agree, in words first. */
export function AgreementFacts({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const show = (estimate: Estimate | null): string => {
    if (estimate === null) return t('diagnostics.agreement.unknown');
    const numbers = `${score(estimate.value)} (${score(estimate.low)} … ${score(estimate.high)})`;
    return `${t(`diagnostics.agreement.word.${agreementWord(estimate)}`)} · ${numbers}`;
  };
  const { krippendorffAlpha, design, connected, panels } = agreement;
  return (
    <Section title={t('diagnostics.agreement.title')}>
      <p className="ht-soft">{t('diagnostics.agreement.lead')}</p>
      {design === 'full' ? null : <p className="ht-soft">{t('diagnostics.agreement.approximate')}</p>}
      {connected ? null : <p>{t('diagnostics.agreement.apart', { count: panels })}</p>}
      <FactList
        facts={[
          { name: t('diagnostics.agreement.order'), value: show(agreement.consistency) },
          { name: t('diagnostics.agreement.level'), value: show(agreement.agreement) },
          {
            name: t('diagnostics.agreement.alpha'),
            value: krippendorffAlpha === null ? t('diagnostics.agreement.unknown') : score(krippendorffAlpha),
          },
          { name: t('diagnostics.agreement.severity'), value: score(agreement.severityDeviation) },
          { name: t('diagnostics.agreement.noise'), value: score(agreement.noiseDeviation) },
        ]}
      />
    </Section>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageHead } from '../../patterns/page-head';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import type { Relation } from './relation-fields';
import { RelationList } from './relation-list';

type Declaration = Reply<'getDeclaration'>;

/** Relations in the juror's own words, and the undertaking; one button says what happens. */
export function DeclarationForm({
  contestId,
  declaration,
}: {
  readonly contestId: string;
  readonly declaration: Declaration;
}): ReactNode {
  const { t } = useTranslation();
  const { text, instant } = useFormat();
  const { declared, reasons, undertaking } = declaration;
  const [relations, setRelations] = useState<readonly Relation[]>(declared?.relations ?? []);
  const [agreed, setAgreed] = useState(declared !== null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const send = useSend('declareInterests', ['getDeclaration', 'listBallots']);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const isShort = relations.some((relation) => relation.text.trim().length < 2);
    setComplaint(isShort ? t('panels.declaration.mustFill') : agreed ? null : t('panels.declaration.mustAgree'));
    if (isShort || !agreed) return;
    await send.mutateAsync({ params: { contestId }, body: { relations: [...relations], undertakes: true } });
    sayDone(t('panels.declaration.done'));
  };

  return (
    <form className="ht-stack" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <PageHead
        title={t('panels.declaration.title')}
        lead={
          declared ? t('panels.declaration.declaredAt', { at: instant(declared.atMs) }) : t('panels.declaration.lead')
        }
      />
      {declared?.paper ? (
        <p role="status">
          {t('panels.declaration.fromPaper', { first: declared.paper.firstName, second: declared.paper.secondName })}
        </p>
      ) : null}
      <Section title={t('panels.declaration.relations')}>
        <p>{t('panels.declaration.relationsHelp')}</p>
        {relations.length === 0 ? <p className="ht-soft">{t('panels.declaration.none')}</p> : null}
        <RelationList relations={relations} reasons={reasons} onChange={setRelations} />
      </Section>
      <Section title={t('panels.declaration.undertaking')}>
        <p>{text(undertaking)}</p>
        <Checkbox
          label={t('panels.declaration.agree')}
          checked={agreed}
          disabled={declared !== null}
          onChange={(event) => {
            setAgreed(event.currentTarget.checked);
            setComplaint(null);
          }}
        />
      </Section>
      {complaint ? (
        <p role="alert" style={{ color: 'var(--ht-stop)' }}>
          {complaint}
        </p>
      ) : null}
      {send.error ? <ErrorPanel error={send.error} /> : null}
      <div>
        <Button type="submit" loading={send.isPending}>
          {declared === null ? t('panels.declaration.do') : t('panels.declaration.again')}
        </Button>
      </div>
    </form>
  );
}

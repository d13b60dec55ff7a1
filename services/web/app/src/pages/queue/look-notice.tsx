import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi, useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { Section } from '../../patterns/section';

type Look = Reply<'listLooks'>['looks'][number];
type Asked = { readonly look: Look; readonly answer: 'kept' | 'asks-reopening' };

/** Requests to look again, with two honest ways out; nothing is said of anybody else's marks. */
export function LookNotice({ contestId, locked }: { readonly contestId: string; readonly locked: boolean }): ReactNode {
  const { t } = useTranslation();
  const { data } = useApi('listLooks', { params: { contestId } }, { enabled: !locked });
  const send = useSend('answerLook', ['listLooks']);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (data === undefined || data.looks.length === 0) return null;

  const answer = async ({ look, answer: chosen }: Asked, explanation: string): Promise<void> => {
    await send.mutateAsync({ params: { contestId, entryId: look.entryId }, body: { answer: chosen, explanation } });
    setAsked(null);
  };
  return (
    <Section title={t('diagnostics.look.title')}>
      <p>{t('diagnostics.look.lead')}</p>
      <ul className="ht-stack">
        {data.looks.map((look) => (
          <li key={look.entryId} className="ht-stack">
            <span>
              <Link to="/c/cham/$entryId" params={{ entryId: look.entryId }}>
                {look.code} {look.title}
              </Link>{' '}
              · {t(`diagnostics.look.answer.${look.answer}`)}
            </span>
            {look.answer === 'reopened' ? null : (
              <span className="ht-row">
                <Button variant="default" onClick={() => setAsked({ look, answer: 'kept' })}>
                  {t('diagnostics.look.keep')}
                </Button>
                <Button variant="default" onClick={() => setAsked({ look, answer: 'asks-reopening' })}>
                  {t('diagnostics.look.reopen')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <ConfirmDialog
          opened
          title={t('diagnostics.look.ask', { code: asked.look.code })}
          doLabel={t(asked.answer === 'kept' ? 'diagnostics.look.keep' : 'diagnostics.look.reopen')}
          reasonLabel={t('diagnostics.look.explanation')}
          busy={send.isPending}
          error={send.error}
          onConfirm={(reason) => void answer(asked, reason).catch(() => undefined)}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}

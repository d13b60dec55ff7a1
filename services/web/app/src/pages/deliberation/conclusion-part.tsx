import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import styles from './deliberation.module.css';

const SHORTEST = 10;

/** What the jury came to; the secretary writes it, and mends it until the council has decided. */
export function ConclusionPart({
  contestId,
  seen,
}: {
  readonly contestId: string;
  readonly seen: Reply<'getDeliberation'>;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { conclusion, mayConclude } = seen;
  const [text, setText] = useState(conclusion?.text ?? '');
  const [complaint, setComplaint] = useState<string | null>(null);
  const send = useSend('concludeDeliberation', ['getDeliberation']);
  const save = async (): Promise<void> => {
    if (text.trim().length < SHORTEST) {
      setComplaint(t('deliberation.tooShort'));
      return;
    }
    setComplaint(null);
    await send.mutateAsync({ params: { contestId }, body: { text: text.trim() } });
    sayDone(t('deliberation.saved'));
  };
  return (
    <Section title={t('deliberation.conclusion')}>
      {conclusion === null ? (
        <p>{t(mayConclude ? 'deliberation.write' : 'deliberation.waits')}</p>
      ) : (
        <>
          <p className={styles['words']}>{conclusion.text}</p>
          <p className="ht-small ht-soft">
            {t('deliberation.by', { by: conclusion.byName, at: instant(conclusion.atMs) })}
          </p>
        </>
      )}
      {mayConclude ? (
        <>
          <Textarea
            label={t('deliberation.words')}
            value={text}
            error={complaint}
            autosize
            minRows={3}
            maxLength={3000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {send.error ? <ErrorPanel error={send.error} /> : null}
          <div>
            <Button loading={send.isPending} onClick={() => void save().catch(() => undefined)}>
              {t('deliberation.save')}
            </Button>
          </div>
        </>
      ) : null}
      <p className="ht-small ht-soft">{t('deliberation.unchanged')}</p>
    </Section>
  );
}

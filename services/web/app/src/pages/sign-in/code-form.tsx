import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../patterns/error-panel';
import { sendCode, signIn } from '../../session/auth';
import styles from './sign-in-page.module.css';

const DIGITS = 6;

/** One field for the whole code, so that phones can offer it from the message and people can paste it. */
export function CodeForm({
  email,
  onSignedIn,
  onOtherEmail,
}: {
  readonly email: string;
  readonly onSignedIn: () => Promise<void>;
  readonly onOtherEmail: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [sentAgain, setSentAgain] = useState(false);

  const enter = async (digits: string): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await signIn(email, digits);
      await onSignedIn();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  const type = (typed: string): void => {
    const digits = typed.replace(/\D/g, '').slice(0, DIGITS);
    setCode(digits);
    if (digits.length === DIGITS && !busy) void enter(digits);
  };

  const again = (): void => {
    setError(null);
    sendCode(email).then(() => setSentAgain(true), setError);
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void enter(code);
  };

  return (
    <form className="ht-stack" noValidate onSubmit={submit}>
      <p>
        {t('signIn.sentTo')} <strong>{email}</strong>
      </p>
      <TextInput
        className={styles['code'] ?? ''}
        label={t('signIn.code')}
        description={t('signIn.codeHelp')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {error ? <ErrorPanel error={error} /> : null}
      <p role="status" className="ht-small ht-soft">
        {sentAgain ? t('signIn.sentAgain') : ''}
      </p>
      <Button type="submit" loading={busy} disabled={code.length !== DIGITS} fullWidth>
        {t('signIn.enter')}
      </Button>
      <div className="ht-between">
        <Button variant="subtle" onClick={again}>
          {t('signIn.again')}
        </Button>
        <Button variant="subtle" onClick={onOtherEmail}>
          {t('signIn.otherEmail')}
        </Button>
      </div>
    </form>
  );
}

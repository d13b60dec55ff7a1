import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../patterns/error-panel';
import { sendCode } from '../../session/auth';

const LOOKS_LIKE_EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function EmailForm({ onSent }: { readonly onSent: (email: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wanted = email.trim().toLowerCase();
    if (!LOOKS_LIKE_EMAIL.test(wanted)) {
      setComplaint(t('signIn.emailWrong'));
      return;
    }
    setComplaint(null);
    setBusy(true);
    setError(null);
    try {
      await sendCode(wanted);
      onSent(wanted);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="ht-stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('signIn.email')}
        description={t('signIn.emailHelp')}
        type="email"
        autoComplete="email"
        inputMode="email"
        value={email}
        error={complaint}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {error ? <ErrorPanel error={error} /> : null}
      <Button type="submit" loading={busy} fullWidth>
        {t('signIn.send')}
      </Button>
    </form>
  );
}

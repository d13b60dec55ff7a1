import { useNavigate, useRouter } from '@tanstack/react-router';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../patterns/page-head';
import { fetchMe, hasRole } from '../../session/use-me';
import { CodeForm } from './code-form';
import { EmailForm } from './email-form';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/dang-nhap');

/** An e-mail address, then its six-digit code. No passwords. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const { tiep } = route.useSearch();
  const router = useRouter();
  const navigate = useNavigate();
  const [email, setEmail] = useState<string | null>(null);

  const goOn = async (): Promise<void> => {
    const me = await fetchMe();
    if (tiep) {
      router.history.push(tiep);
      return;
    }
    const isStaff = hasRole(me, 'screener', 'secretary', 'juror', 'council', 'publisher', 'auditor', 'operator');
    await navigate({ to: isStaff ? '/c' : '/cua-toi' });
  };

  return (
    <div className={styles['page']}>
      <div className="ht-card">
        <PageHead title={t('signIn.title')} lead={email ? null : t('signIn.lead')} />
        {email === null ? (
          <EmailForm onSent={setEmail} />
        ) : (
          <CodeForm email={email} onSignedIn={goOn} onOtherEmail={() => setEmail(null)} />
        )}
      </div>
    </div>
  );
}

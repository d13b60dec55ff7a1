import { Menu, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/shapes';
import { rememberContest, useContest } from '../contest/use-contest';
import { useFormat } from '../format/use-format';
import { IconCheck, IconFlag, IconLogout, IconMovie, IconUser } from '../icons';
import styles from './header.module.css';
import { useSignOut } from './use-sign-out';

/** Who is signed in and with which roles; which contest; the way out. */
export function PersonMenu({ me }: { readonly me: Me }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { contest, contests } = useContest();
  const navigate = useNavigate();

  const { leave, question } = useSignOut(me.userId);

  return (
    <>
      {question}
      <Menu position="bottom-end" width={280} withinPortal>
        <Menu.Target>
          <UnstyledButton className={styles['tool']} aria-label={t('shell.personMenu', { name: me.name || me.email })}>
            <IconUser size={20} aria-hidden />
            <span className={styles['who']}>{me.name || me.email}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {me.email}
            <br />
            {me.roles.map((role) => t(`words.role.${role}`)).join(', ')}
          </Menu.Label>
          <Menu.Item
            leftSection={<IconMovie size={18} aria-hidden />}
            onClick={() => void navigate({ to: '/cua-toi' })}
          >
            {t('shell.page.mine')}
          </Menu.Item>
          {contests.length > 1 ? (
            <>
              <Menu.Divider />
              <Menu.Label>{t('shell.contests')}</Menu.Label>
              {contests.map((one) => (
                <Menu.Item
                  key={one.contestId}
                  leftSection={
                    one.contestId === contest?.contestId ? (
                      <IconCheck size={18} aria-hidden />
                    ) : (
                      <IconFlag size={18} aria-hidden />
                    )
                  }
                  onClick={() => rememberContest(one.contestId)}
                >
                  {text(one.definition.shortTitle ?? one.title)}
                </Menu.Item>
              ))}
            </>
          ) : null}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
            {t('shell.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

import './styles/fonts';
import './styles/mantine';
import './styles/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { startI18n } from './i18n/start-i18n';
import { APP_VERSION } from './offline/app-version';
import { keepAnswers, restoreAnswers } from './offline/kept-answers';
import { mendMissingPart } from './offline/mend-missing-part';
import { router } from './router';
import { followOtherTabs } from './session/other-tabs';
import { resolveVariables, theme } from './theme';

mendMissingPart();
followOtherTabs();
await Promise.all([startI18n(), restoreAnswers(queryClient, APP_VERSION)]);
keepAnswers(queryClient, APP_VERSION);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-center" limit={3} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

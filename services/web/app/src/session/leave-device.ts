import { queryClient } from '../api/query-client';
import type { Me } from '../api/shapes';
import { forgetToken } from '../api/token';
import { forgetAnswers } from '../offline/kept-answers';
import { forgetDeskSettings } from '../pages/judging/desk-settings';
import { forgetAnchorDrafts } from '../sheets/anchor-drafts';
import { forgetForms } from '../pages/wizard/kept-form';
import { outbox } from '../sheets/office';
import { ME_KEY } from './me-key';
import { fulfilDuties } from './on-leave';
import { tellOtherTabs } from './other-tabs';

/** Takes everything of who is signed in off this device: answers, sheets that were not sent, what pages hold. The program stays. */
export async function leaveDevice(): Promise<void> {
  const me = queryClient.getQueryData<Me | null>(ME_KEY);
  forgetToken();
  fulfilDuties();
  if (me) {
    for (const ref of outbox.waiting({ jurorId: me.userId })) outbox.forget(ref);
    forgetDeskSettings(me.userId);
  }
  forgetAnchorDrafts();
  forgetForms();
  queryClient.clear();
  // Where a page was scrolled to says which pages somebody read.
  sessionStorage.clear();
  await forgetAnswers();
  tellOtherTabs();
}

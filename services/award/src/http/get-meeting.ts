import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showMeeting } from '../council/show-meeting';

export const serveGetMeeting = (award: Award) =>
  route(awardRoutes.getMeeting, ({ params }) => showMeeting(award, params));

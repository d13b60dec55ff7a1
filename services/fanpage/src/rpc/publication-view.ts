import type { planPublication } from '@hoithi/contracts';
import type { z } from 'zod';
import { isVisible, type Publication } from '../store/publication';

export type PublicationView = z.input<typeof planPublication.reply>;

export const watchUrl = (publicUrl: string, code: string): string => `${publicUrl}/v/${encodeURIComponent(code)}`;

/** How a publication stands, in the words of the contract. */
export function viewPublication(
  publication: Publication,
  at: { readonly publicUrl: string; readonly nowMs: number },
): PublicationView {
  return {
    state: isVisible(publication, at.nowMs) ? 'visible' : publication.state,
    url: publication.state === 'planned' ? null : watchUrl(at.publicUrl, publication.code),
    visibleFromMs: publication.visibleFromMs,
  };
}

/** What there is on a channel that this installation does not operate: nothing, and it says so instead of pretending. */
export const ABSENT: PublicationView = { state: 'absent', url: null, visibleFromMs: null };

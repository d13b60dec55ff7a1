import type { EntryView } from '../../api/shapes';
import type { SendingNews } from '../../upload/send-film';

/** How far the film of a draft is: by what this device is sending now, else by what the server holds. */
export function filmProgress(
  known: EntryView['upload'],
  sending: SendingNews['kind'] | null,
): 'none' | 'sending' | 'resumable' | 'complete' {
  if (sending === 'done') return 'complete';
  if (sending !== null && sending !== 'failed') return 'sending';
  if (known === null || known.state === 'expired') return 'none';
  return known.state === 'receiving' ? 'resumable' : 'complete';
}

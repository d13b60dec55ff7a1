import type { z } from 'zod';
import type {
  planPublication,
  reconcilePublication,
  sendPublication,
  withdrawPublication,
} from '../rpc/fanpage/publication';

type Reply = z.infer<typeof planPublication.reply>;

/** Effects of the publication workflow on the `publish` queue. `sendPublication` runs with one attempt, then reconcile decides. */
export interface PublicationActivities {
  planPublication(input: z.infer<typeof planPublication.request>): Promise<Reply>;
  sendPublication(input: z.infer<typeof sendPublication.request>): Promise<Reply>;
  reconcilePublication(input: z.infer<typeof reconcilePublication.request>): Promise<Reply>;
  withdrawPublication(input: z.infer<typeof withdrawPublication.request>): Promise<Reply>;
}

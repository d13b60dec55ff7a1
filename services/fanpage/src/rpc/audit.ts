import { rpc, type RpcEntry } from '@hoithi/bus';
import { auditFanpage } from '@hoithi/contracts';
import { createHash } from 'node:crypto';
import type { Fanpage } from '../fanpage';
import { countReactions } from '../store/count-reactions';
import { countVoters } from '../store/count-voters';
import { isTaken, type Freeze } from '../store/freeze';
import type { LedgerEvent } from '../store/ledger-event';
import { publicationId, type Publication } from '../store/publication';

const ONE_POST = '4 one publication per entry and channel';
const NUMBERS = '6 every number can be derived again';

type Broken = { readonly invariant: string; readonly subject: string; readonly text: string };

/** Publications stand under their own key, every voter counts once per entry, and the freeze record follows from the ledger. */
export const auditHandler = (fanpage: Fanpage): RpcEntry =>
  rpc(auditFanpage, async ({ contestId }) => {
    const { database } = fanpage;
    const [publications, ledger, freeze] = await Promise.all([
      database.publications.find({ contestId }).lean<Publication[]>().exec(),
      database.ledger.find({ contestId }).lean<LedgerEvent[]>().exec(),
      database.freezes.findById(contestId).lean<Freeze>().exec(),
    ]);
    const broken: Broken[] = publications
      .filter((publication) => publication._id !== publicationId(publication))
      .map(({ _id }) => ({ invariant: ONE_POST, subject: _id, text: 'a publication under another key than its own' }));
    broken.push(...doubleVotes(ledger), ...(await freezeFaults(fanpage, freeze)));
    return { checked: publications.length + ledger.length, broken };
  });

function doubleVotes(ledger: readonly LedgerEvent[]): readonly Broken[] {
  const standing = new Map<string, number>();
  for (const { entryId, voterKey, delta } of ledger) {
    const vote = `${entryId}/${voterKey}`;
    standing.set(vote, (standing.get(vote) ?? 0) + delta);
  }
  return [...standing]
    .filter(([, sum]) => sum !== 0 && sum !== 1)
    .map(([subject, sum]) => ({ invariant: NUMBERS, subject, text: `one voter counts ${sum} times` }));
}

async function freezeFaults({ database }: Fanpage, freeze: Freeze | null): Promise<readonly Broken[]> {
  if (!freeze || !isTaken(freeze)) return [];
  const fault = (text: string): Broken => ({ invariant: NUMBERS, subject: freeze.freezeId, text });
  const faults: Broken[] = [];
  if (createHash('sha256').update(freeze.record).digest('hex') !== freeze.hash) {
    faults.push(fault('the freeze record does not give its hash'));
  }
  const until = { contestId: freeze._id, untilMs: freeze.freezeAtMs };
  const [counted, standing] = await Promise.all([countReactions(database, until), countVoters(database, until)]);
  for (const { entryId, raw, voters, reachedAtMs } of freeze.counts) {
    const now = standing.get(entryId);
    if (voters !== undefined && (voters !== (now?.voters ?? 0) || reachedAtMs !== (now?.reachedAtMs ?? null)))
      faults.push(fault(`${entryId}: its voters are not those of the ledger`));
    const again = counted.get(entryId) ?? 0;
    if (again !== raw) faults.push(fault(`${entryId}: frozen ${raw}, the ledger gives ${again}`));
  }
  return faults;
}

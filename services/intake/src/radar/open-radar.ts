import { PassageIndex } from '@hoithi/novelty';
import type { Store } from '../store/open-store';
import type { FingerprintRow } from '../store/radar-rows';
import { readPrint } from './read-print';
import type { Radar } from './radar';

/** Fills the index from every fingerprint that is kept. */
export async function openRadar(store: Pick<Store, 'fingerprints'>): Promise<Radar> {
  const index = new PassageIndex();
  for await (const row of store.fingerprints.find({}).lean<FingerprintRow[]>().cursor()) {
    index.add({ key: row._id, group: row.ownerId, fingerprint: readPrint(row.data) });
  }
  return { index };
}

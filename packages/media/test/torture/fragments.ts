import { box, u32 } from '../support/mp4-bytes';

/** Fragments of a second with nothing that tells of the others, and with one index of all. */
export const PLAIN_FRAGMENTS = '-movflags +frag_keyframe+empty_moov+default_base_moof';
export const ONE_INDEX = '-movflags +dash+global_sidx+frag_keyframe+empty_moov+default_base_moof';

type TopLevel = { readonly type: string; readonly offset: number };

export function topLevelBoxes(film: Buffer): readonly TopLevel[] {
  const boxes: TopLevel[] = [];
  for (let offset = 0; offset + 8 <= film.length; offset += film.readUInt32BE(offset)) {
    boxes.push({ type: film.toString('latin1', offset + 4, offset + 8), offset });
  }
  return boxes;
}

/** The film up to its last but so many fragments, as if a copy had ended there; nothing stands behind. */
export function withoutLastFragments(film: Buffer, count: number): Buffer {
  const first = topLevelBoxes(film)
    .filter(({ type }) => type === 'moof')
    .at(-count);
  if (first === undefined) throw new Error(`fewer than ${count} fragments`);
  return film.subarray(0, first.offset);
}

/** The film with the length of all its fragments in its header, as packagers write it. */
export function withFragmentsLength(film: Buffer, units: number): Buffer {
  const mehd = box('mehd', u32(0, units));
  const moov = topLevelBoxes(film).find(({ type }) => type === 'moov')?.offset ?? 0;
  const mvex = film.indexOf('mvex', moov) - 4;
  const longer = Buffer.concat([film.subarray(0, mvex + 8), mehd, film.subarray(mvex + 8)]);
  for (const at of [moov, mvex]) longer.writeUInt32BE(longer.readUInt32BE(at) + mehd.length, at);
  return longer;
}

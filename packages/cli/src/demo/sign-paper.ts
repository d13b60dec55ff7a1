import { paperRoutes } from '@hoithi/contracts';
import { callRoute, type Caller } from '../http-client/call-route';
import { fetchPaper } from './fetch-paper';

/** Plays the signing of one paper: its own PDF comes back as the signed copy, bound to the words it carries. */
export async function signPaper(
  secretary: Caller,
  { contestId, paperId }: { readonly contestId: string; readonly paperId: string },
): Promise<void> {
  const { papers } = await callRoute(secretary, paperRoutes.listPapers, { params: { contestId } as never });
  const paper = papers.find((one) => one.paperId === paperId);
  const part = paper?.parts[0];
  if (paper === undefined || part === undefined) throw new Error(`There is no paper ${paperId} to be signed`);
  const fileName = `${paper.file}.pdf`;
  const url = new URL(paperRoutes.attachSignedScan.path.replace(':contestId', contestId), secretary.origin);
  url.search = new URLSearchParams({ key: part.key, contentHash: part.contentHash, fileName }).toString();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', authorization: `Bearer ${await secretary.token?.()}` },
    body: new Uint8Array(await fetchPaper(secretary, { contestId, file: fileName })),
  });
  if (!response.ok) throw new Error(`The signed copy of ${paperId} was not taken: ${await response.text()}`);
}

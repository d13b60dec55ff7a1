import type { AwardUnderTest } from './award-for-tests';
import { councilOf } from './council-for-tests';

type Lit = { readonly entryId: string; readonly lights: readonly { readonly code: string }[] };

/** What the council's room says of the jury's talk, and the works whose light it has lit. */
export async function hearTalk(award: AwardUnderTest, contestId: string) {
  const { talk, lights } = await councilOf(award, contestId).room();
  const lit = (lights as readonly Lit[]).filter((one) => one.lights.some(({ code }) => code === 'talk/open'));
  return { said: talk, lit };
}

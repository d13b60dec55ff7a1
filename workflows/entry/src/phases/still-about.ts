import type { VersionRef } from '@hoithi/contracts';
import { CancelledFailure } from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';

/** Whether work on this film still has a purpose: it is the current one and nobody has decided over it. */
export function isAbout(life: EntryLife, film: VersionRef): boolean {
  return !life.hasEnded && !life.state.mediaOverridden && life.film.version === film.version;
}

/** A result that comes in the same instant as a replacement must not be taken for the new film's. */
export function stillAbout(life: EntryLife, film: VersionRef): void {
  if (!isAbout(life, film)) throw new CancelledFailure(`the film of version ${film.version} is no longer in question`);
}

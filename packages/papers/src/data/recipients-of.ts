import { listedPaper } from '../paper-frame';
import type { PaperId } from '../paper-kinds';
import type { Room } from './room';

/** Who is sent a paper: its own list, else the contest's (R29). */
export function recipientsOf({ definition }: Pick<Room, 'definition'>, paperId: PaperId): readonly string[] {
  const { recipients = definition.papers.recipients } = listedPaper(definition, paperId);
  return recipients.map(({ vi }) => vi);
}

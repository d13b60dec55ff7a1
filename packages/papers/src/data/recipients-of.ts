import { listedPaper } from '../paper-frame';
import type { Room } from './room';

/** Who is sent a paper: its own list, else the contest's (R29). */
export function recipientsOf({ definition }: Pick<Room, 'definition'>, paperId: string): readonly string[] {
  const { recipients = definition.papers.recipients } = listedPaper(definition, paperId);
  return recipients.map(({ vi }) => vi);
}

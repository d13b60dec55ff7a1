import type { Room } from './room';

/** Name of a channel of the contest; its id where the contest does not describe it. */
export const channelName = ({ definition }: Pick<Room, 'definition'>, channelId: string): string =>
  definition.channels.list.find(({ id }) => id === channelId)?.name.vi ?? channelId;

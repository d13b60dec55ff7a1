import { channelName } from '../data/channel-name';
import type { Room } from '../data/room';

/** The pictures of the channels at the freeze, each fixed by its hash; a line for each (R18). */
export const pictureLines = (room: Room): readonly string[] =>
  (room.data.freeze?.snapshots ?? []).flatMap(({ channelId, pictures }) =>
    pictures.map(
      ({ fileName, sha256 }) =>
        `Ảnh chụp màn hình ${channelName(room, channelId)}: ${fileName}, mã băm SHA-256 ${sha256}`,
    ),
  );

import type { Reply } from '../../api/shapes';

/** A meeting as the room shows it. */
export type Meeting = Reply<'getMeeting'>;
export type MeetingKind = Meeting['kind'];

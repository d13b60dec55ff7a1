import type { PaperId } from '../paper-kinds';
import type { Room } from './room';

/** Name of a body of the contest; its id where the contest does not describe it. */
export const bodyName = ({ definition }: Room, bodyId: string): string =>
  definition.organisation.bodies.find(({ id }) => id === bodyId)?.name.vi ?? bodyId;

/** The body that holds a role on the platform, e.g. the secretariat. */
export const bodyOfRole = ({ definition }: Room, role: 'secretary' | 'publisher' | 'press'): string | undefined =>
  definition.organisation.roles.find((one) => one.role === role)?.bodies[0];

/** Body that issues a paper. */
export const issuerName = (room: Room, paperId: PaperId): string =>
  bodyName(room, room.definition.papers.list.find(({ id }) => id === paperId)?.issuedBy ?? '');

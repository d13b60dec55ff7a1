import type { Role } from '@hoithi/contracts';
import type { StaffRow } from '../store/rows';

/** Everybody who signs in may enter, except staff: their roles are those of the register (R5). */
export const rolesOf = (staff: Pick<StaffRow, 'roles'> | null): readonly Role[] => staff?.roles ?? ['entrant'];

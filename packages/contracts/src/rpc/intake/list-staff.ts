import { z } from 'zod';
import { contestId, userId } from '../../ids';
import { role } from '../../roles';
import { defineRpc } from '../../rpc-contract';

export const listStaff = defineRpc({
  service: 'intake',
  verb: 'list-staff',
  request: z.object({ contestId, role }),
  reply: z.object({ staff: z.array(z.object({ userId, name: z.string(), title: z.string(), unitName: z.string() })) }),
});

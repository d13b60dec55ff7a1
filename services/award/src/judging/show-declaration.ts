import type { awardRoutes } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Declared } from '../store/declaration';

type Shown = z.input<typeof awardRoutes.declareInterests.reply>;

/** A declaration as its juror and the secretariat read it. */
export const showDeclaration = ({ relations, atMs, paper = null }: Declared): Shown => ({
  relations: [...relations],
  atMs,
  paper:
    paper === null ? null : { firstName: paper.firstName, secondName: paper.secondName, scanSha256: paper.scanSha256 },
});

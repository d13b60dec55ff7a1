import type { awardRoutes } from '@hoithi/contracts';
import { jurorGroups } from '@hoithi/scoring';
import type { z } from 'zod';
import type { Award } from '../award';
import { readDuties, type JudgingDuties } from '../judging/read-duties';
import type { Conflict } from '../store/conflict';
import type { PanelSet } from '../store/panel-set';
import { proposePanels, type PanelProposal } from './propose-panels';

type PlanView = z.input<typeof awardRoutes.getPanelPlan.reply>;

export type PanelRoom = { readonly judging: JudgingDuties; readonly proposal: PanelProposal | null };

/** The jury, the films and the conflicts of now, and what a plan would be. */
export async function readPanels(award: Award, contestId: string): Promise<PanelRoom> {
  const contest = award.contests.get(contestId);
  const [judging, conflicts] = await Promise.all([
    readDuties(award, contestId),
    award.database.conflicts.find({ contestId }).lean<Conflict[]>().exec(),
  ]);
  return { judging, proposal: proposePanels(contest, { judging, conflicts }) };
}

/** Who judges what, as the secretary sees it: no mark, only names, films and links. */
export async function showPanels(award: Award, contestId: string): Promise<PlanView> {
  const { database } = award;
  const { assignment, panelSize = null } = award.contests.get(contestId).definition.jury;
  const [room, set, lock] = await Promise.all([
    readPanels(award, contestId),
    database.panelSets.findById(contestId).lean<PanelSet>().exec(),
    database.locks.exists({ _id: contestId }),
  ]);
  const { judging, proposal } = room;
  const { ballots, sheets, jurors, duties } = judging;
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const recused = new Set(sheets.filter(({ state }) => state === 'recused').map(({ _id }) => _id));
  const standing = ballots.map(({ entryId, code }) => {
    const jurorIds = duties.jurorsOf(entryId).filter((id) => !recused.has(`${contestId}/${entryId}/${id}`));
    return { entryId, code, jurorIds };
  });
  return {
    assignment,
    panelSize,
    jurors: jurors.map(({ jurorId, name }) => ({ jurorId, name })),
    standing,
    standingGroups: copyGroups(jurorGroups(new Map(standing.map(({ entryId, jurorIds }) => [entryId, jurorIds])))),
    appliedAtMs: set?.appliedAtMs ?? null,
    proposal: proposal === null ? null : showProposal(proposal, codeOf),
    moves: sheets.flatMap(({ entryId, jurorId, moved }) => {
      if (moved == null) return [];
      const { toJurorId, reason, byName, atMs } = moved;
      return [{ code: codeOf.get(entryId) ?? '', fromJurorId: jurorId, toJurorId, reason, byName, atMs }];
    }),
    locked: lock !== null,
  };
}

function showProposal({ planId, plan }: PanelProposal, codeOf: ReadonlyMap<string, string>): PlanView['proposal'] {
  const code = (entryId: string): string => codeOf.get(entryId) ?? '';
  return {
    planId,
    panels: [...plan.panels].map(([entryId, jurorIds]) => ({ entryId, code: code(entryId), jurorIds: [...jurorIds] })),
    loads: [...plan.loads].map(([jurorId, films]) => ({ jurorId, films })),
    groups: copyGroups(plan.groups),
    short: plan.short.map(code),
    added: plan.added.length,
    removed: plan.removed.length,
  };
}

const copyGroups = (groups: readonly (readonly string[])[]): string[][] => groups.map((group) => [...group]);

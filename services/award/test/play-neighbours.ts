import { rpc, serveRpc, type Bus } from '@hoithi/bus';
import {
  eligibilityLights,
  entryCards,
  entryRecords,
  findConflicts,
  listStaff,
  ownEntries,
  playbackGrant,
  type Role,
} from '@hoithi/contracts';

export const JURORS = ['juror-1', 'juror-2', 'juror-3', 'juror-4', 'juror-5'];

export type Member = { readonly userId: string; readonly name: string };
export const memberOf = (userId: string): Member => ({ userId, name: `Thành viên ${userId}` });

export const codeOf = (entryId: string): string => `SL-${entryId.slice('entry-'.length).padStart(3, '0')}`;

/** What intake's registers are said to show; tests put findings in. */
export const FINDINGS: { contestId: string; jurorId: string; entryId: string; interests: string[]; weight: string }[] =
  [];

/** What intake is said to know, where a test needs more of it than names. */
export type Registers = {
  /** Members by role, where they are not the jurors and the council of every test. */
  readonly staff?: Partial<Record<Role, readonly (Member & { readonly title?: string; readonly unitName?: string })[]>>;
  /** What is otherwise in the record of an entry. */
  readonly record?: (entryId: string) => object;
};

/** The register of entries, whatever contest is asked for. */
const REGISTER = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6'];

const recordOf = (entryId: string) => ({
  entryId,
  code: codeOf(entryId),
  phase: 'judging',
  outcome: null,
  finalistAtMs: 2,
  endedAtMs: null,
  endReason: null,
  title: `Tác phẩm ${entryId}`,
  summary: 'Tóm tắt',
  formId: 'scene',
  contentTypeId: 'knowledge',
  aboutPlace: 'Sơn La',
  unitName: 'Đoàn phường',
  localityName: 'Sơn La',
  aiUse: null,
  authors: [{ name: `Tác giả ${entryId}`, categoryId: 'member', unitName: '', localityName: '', isLeader: true }],
  declarationIds: [],
  film: null,
  votes: [],
});

/** Intake and storage, played over real NATS. @returns stops them */
export async function playNeighbours(
  bus: Bus,
  members: NonNullable<Registers['staff']>,
  { record }: Registers,
): Promise<() => Promise<void>> {
  const intake = await serveRpc(bus, {
    service: 'intake',
    version: '0.1.0',
    handlers: [
      rpc(listStaff, ({ role }) => ({
        staff: (members[role] ?? []).map((member) => ({
          title: role === 'juror' ? 'Giám khảo' : 'Uỷ viên',
          unitName: 'Sở',
          ...member,
        })) as never,
      })),
      rpc(eligibilityLights, ({ entryIds }) => ({
        entries: entryIds.map((entryId) => ({
          entryId,
          lights: entryId.endsWith('-2') ? [{ code: 'declarations/missing', severity: 'doubt' as const }] : [],
        })),
      })),
      rpc(ownEntries, ({ userId }) => ({
        entries: userId.startsWith('entrant')
          ? [{ entryId: 'entry-1' as never, code: 'SL-001', leaderName: 'Lò Thị Mai' }]
          : [],
      })),
      rpc(entryCards, ({ entryIds }) => ({
        cards: entryIds.map((entryId) => ({
          entryId,
          code: codeOf(entryId),
          title: `Tác phẩm ${entryId}`,
          summary: 'Tóm tắt',
          form: 'scene',
          authorNames: [`Tác giả ${entryId}`],
          unitName: 'Đoàn phường',
          localityName: 'Sơn La',
          aiUse: null,
          durationMs: 270_000,
          playKey: `renditions/${entryId}/play.mp4`,
          posterKey: null,
          preview: null,
          version: 1,
        })),
      })),
      rpc(findConflicts, ({ contestId, entryIds }) => ({
        conflicts: FINDINGS.filter(
          (finding) => finding.contestId === contestId && entryIds.includes(finding.entryId as never),
        ) as never,
      })),
      rpc(entryRecords, () => ({
        entries: REGISTER.map((entryId) => ({ ...recordOf(entryId), ...record?.(entryId) })) as never,
        next: null,
      })),
    ],
  });
  const storage = await serveRpc(bus, {
    service: 'storage',
    version: '0.1.0',
    handlers: [
      rpc(playbackGrant, ({ objectKeys }) => ({
        paths: Object.fromEntries(objectKeys.map((key) => [key, `/media/${key.length}`])),
      })),
    ],
  });
  return async () => void (await Promise.all([intake.stop(), storage.stop()]));
}

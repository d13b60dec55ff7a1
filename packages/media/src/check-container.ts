import type { ContainerReport } from './boxes/container-report';
import { inspectContainer } from './boxes/inspect-container';
import type { RangeReader } from './boxes/range-reader';
import { factsFromContainer } from './facts/facts-from-container';
import type { MediaVerdict } from './media-verdict';
import { judgeFilm } from './verdict/judge-film';
import type { VideoProfile } from './video-profile';

export type ContainerCheck = { readonly report: ContainerReport; readonly verdict: MediaVerdict };

type Checked = { readonly source: RangeReader; readonly profile: VideoProfile };

/**
 * Gate 0 by itself, with its verdict: on a file, on HTTP ranges before a download, on a browser's Blob before an upload.
 * The same bytes give the same findings in all three. Only the source itself can make it throw.
 */
export async function checkContainer({ source, profile }: Checked): Promise<ContainerCheck> {
  const report = await inspectContainer(source);
  const verdict = judgeFilm({ facts: factsFromContainer(report), defects: report.defects, profile, gate: 0 });
  return { report, verdict };
}

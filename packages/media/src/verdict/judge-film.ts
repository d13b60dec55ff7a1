import type { ContainerDefect } from '../boxes/container-defect';
import type { Finding, Remark } from '../finding';
import { FINDING_CODES, type FindingCode } from '../finding-code';
import type { MediaFacts } from '../media-facts';
import type { Gate, MediaVerdict } from '../media-verdict';
import type { VideoProfile } from '../video-profile';
import { containerFindings } from './container-findings';
import { CONTENT_RULES } from './content-rules';
import { isBeyondDecoding } from './is-beyond-decoding';
import { PICTURE_RULES } from './picture-rules';
import { putIntoWords } from './put-into-words';
import { SOUND_RULES } from './sound-rules';
import { TIME_RULES } from './time-rules';

type Judged = {
  readonly facts: MediaFacts;
  readonly defects: readonly ContainerDefect[];
  readonly profile: VideoProfile;
  readonly gate: Gate;
};

const RULES = [...PICTURE_RULES, ...TIME_RULES, ...SOUND_RULES, ...CONTENT_RULES];

/** Measured on what is left of a cut file, these say nothing of the film: whoever sends it whole is rid of them. */
const AFTER_A_CUT: readonly FindingCode[] = ['DURATION_SHORT', 'BITRATE', 'AUDIO_SHORT', 'AUDIO_LONG'];

/** The verdict, from facts and the contest's profile alone: the same facts always give the same findings in the same order. */
export function judgeFilm({ facts, defects, profile, gate }: Judged): MediaVerdict {
  const unreadable = defects.length > 0 && facts.videoCodec === undefined;
  const asked = unreadable ? [] : RULES.map((rule) => rule(facts, profile)).filter((remark) => remark !== undefined);
  const cut = defects.some(({ code }) => code === 'TRUNCATED');
  const own = cut ? asked.filter(({ code }) => !AFTER_A_CUT.includes(code)) : asked;
  const findings = inOrder([...containerFindings(defects), ...own]);
  const mustFix = findings.some((finding) => finding.severity === 'must-fix');
  return { verdict: mustFix ? 'must-fix' : undisputed(facts), findings, facts, gate };
}

/** What no rule forbids and no tool of ours opens is for a person to decide on. */
const undisputed = (facts: MediaFacts): MediaVerdict['verdict'] =>
  isBeyondDecoding(facts) ? 'unprocessable' : 'accepted';

/** Sorted as in `FINDING_CODES`. Of remarks with one code and one measured value the first one said is enough. */
function inOrder(remarks: readonly Remark[]): readonly Finding[] {
  const nameOf = ({ code, measured }: Remark): string => `${code} ${measured}`;
  const first = new Map(remarks.toReversed().map((remark) => [nameOf(remark), remark]));
  return [...first.values()]
    .toReversed()
    .toSorted((one, other) => FINDING_CODES.indexOf(one.code) - FINDING_CODES.indexOf(other.code))
    .map(putIntoWords);
}

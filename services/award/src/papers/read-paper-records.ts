import type { Award } from '../award';
import type { PaperIssueRecord, ReportWords, SignedScan } from '../store/paper-records';

/** What people have added to the papers of a contest: numbers, signed copies, words of the report. */
export async function readPaperRecords({ database }: Award, contestId: string) {
  const { issues, scans, reports } = database.papers;
  const [issued, signed, report] = await Promise.all([
    issues.find({ contestId }).lean<PaperIssueRecord[]>().exec(),
    scans.find({ contestId }).sort({ atMs: 1 }).lean<SignedScan[]>().exec(),
    reports.findById(contestId).lean<ReportWords>().exec(),
  ]);
  return { issues: issued, scans: signed, report };
}

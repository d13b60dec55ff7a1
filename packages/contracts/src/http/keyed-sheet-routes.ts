import { z } from 'zod';
import { contestId, entryId, instantMs, sha256Hex, userId } from '../ids';
import { defineHttp } from './define-http';
import { keyedList, keyedSheet, keying, myKeyed } from './keyed-sheet-shapes';

const ofContest = z.object({ contestId });
const ofSheet = z.object({ contestId, entryId, jurorId: userId });
const words = z.string().trim().min(3).max(1000);

/** Sheets filled in on paper (R17): keyed by one person, checked by another against the scan, then sealed as any other. */
export const keyedSheetRoutes = {
  listKeyedSheets: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/keyed-sheets',
    audience: ['secretary', 'auditor'],
    summary: 'Paper sheets being keyed or sealed, by whom, and what may still be keyed; never a mark',
    params: ofContest,
    reply: keyedList,
  }),
  getKeyedSheet: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId',
    audience: ['secretary'],
    summary: 'One paper sheet with its scan and what I may see of it now',
    params: ofSheet,
    reply: keyedSheet,
  }),
  keySheet: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId',
    audience: ['secretary'],
    summary: 'Key a paper sheet as the first person, or correct what I keyed',
    params: ofSheet,
    /** `setsDraftAside`: the juror says that the paper counts, not the marks on the device; these are kept beside it. */
    body: keying.extend({ setsDraftAside: z.boolean().default(false) }),
    reply: keyedSheet,
  }),
  attachSheetScan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/scan',
    audience: ['secretary'],
    summary: 'Attach the scan of a keyed sheet: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofSheet,
    query: z.object({ fileName: z.string().trim().min(1).max(200) }),
    reply: keyedSheet,
  }),
  confirmKeyedSheet: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/confirm',
    audience: ['secretary'],
    summary: 'Key the same sheet as the second person; where both agree in every field it is sealed',
    params: ofSheet,
    body: keying.extend({ draftId: z.string().max(40), scanSha256: sha256Hex }),
    reply: keyedSheet,
  }),
  withdrawKeyedSheet: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/withdraw',
    audience: ['secretary'],
    summary: 'Take a keyed sheet back before it is sealed, with a reason',
    params: ofSheet,
    body: z.object({ draftId: z.string().max(40), reason: words }),
  }),
  recuseOnPaper: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/recuse',
    audience: ['secretary'],
    summary: 'Write down that a juror stands aside from a film, as signed on paper, with the reason given there',
    params: ofSheet,
    body: z.object({ reason: words }),
  }),
  attachRecusalScan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/recuse/scan',
    audience: ['secretary'],
    summary:
      'Attach the scan of a recusal that was written down from paper: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofSheet,
    query: z.object({ fileName: z.string().trim().min(1).max(200) }),
  }),
  undoPaperRecusal: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/recuse/undo',
    audience: ['secretary'],
    summary: 'Take back a recusal that was written down from paper by mistake',
    params: ofSheet,
    body: z.object({ reason: words }),
  }),
  answerObjection: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-sheets/:entryId/:jurorId/answer',
    audience: ['secretary'],
    summary: "Answer a juror's objection to the keyed sheet; reopening it is the other way",
    params: ofSheet,
    /** `objectedAtMs`: of the objection that was read; another one since is not answered by it. */
    body: z.object({ text: words, objectedAtMs: instantMs }),
  }),
  objectToKeyed: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/ballots/:entryId/objection',
    audience: ['juror'],
    summary: 'Object to how my paper sheet was keyed, before the lock',
    params: z.object({ contestId, entryId }),
    body: z.object({ text: words }),
    reply: myKeyed,
  }),
  getBlankSheets: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/blank-sheets/:file',
    audience: ['secretary'],
    summary: 'Blank score sheets of the films still owed, of one juror or of all; with code and title, never an author',
    params: z.object({ contestId, file: z.enum(['phieu-cham-trang.pdf', 'phieu-cham-trang.docx']) }),
    /** `anchors`: the films of the calibration round, for jurors who have not sealed them. */
    query: z.object({ jurorId: userId.optional(), of: z.enum(['films', 'anchors']).default('films') }),
  }),
};

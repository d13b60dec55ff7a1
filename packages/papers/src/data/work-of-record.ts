import type { PaperEntry } from './paper-data';

/** What a record says of the work itself: nothing of its people, its film and its way. */
type Work = Pick<
  PaperEntry,
  | 'code'
  | 'title'
  | 'summary'
  | 'formId'
  | 'contentTypeId'
  | 'aboutPlace'
  | 'unitName'
  | 'localityName'
  | 'aiUse'
  | 'declarationIds'
>;

/** The work of a record as the papers want it, and no more of the record. */
export const workOfRecord = (record: Work): Work => ({
  code: record.code,
  title: record.title,
  summary: record.summary,
  formId: record.formId,
  contentTypeId: record.contentTypeId,
  aboutPlace: record.aboutPlace,
  unitName: record.unitName,
  localityName: record.localityName,
  aiUse: record.aiUse,
  declarationIds: record.declarationIds,
});

import { blankSheets } from '../src';
import { paperData as data } from './paper-data-40';

it('is a page per film with its code and empty marks, and no author', () => {
  const [entry] = data.entries;
  const paper = blankSheets(data, [
    { juror: { name: 'Quàng Minh Đức', title: 'Giám khảo' }, code: entry?.code ?? '', workTitle: entry?.title ?? '' },
  ]);
  const text = JSON.stringify(paper.sheets);
  expect(paper.sheets).toHaveLength(1);
  expect(text).toContain(entry?.code);
  expect(text).toContain('Tôi từ chối chấm');
  for (const { fullName } of entry?.authors ?? []) expect(text).not.toContain(fullName);
  const table = paper.sheets[0]?.blocks.find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({ rows: expect.arrayContaining([expect.arrayContaining(['1', ''])]) });
});

import { blankDeclarations, blankSheets } from '../src';
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

it('of a declaration asks for ties, reasons and the undertaking, in the family of the commitment it becomes', () => {
  const [first] = blankDeclarations(data, [{ name: 'Quàng Minh Đức', title: 'Giám khảo' }]).sheets;
  const { recusalReasons, declaration } = data.contest.definition.jury;
  const text = JSON.stringify(first);
  for (const { name } of recusalReasons) expect(text).toContain(name.vi);
  expect(text).toContain(JSON.stringify(declaration.undertaking.vi).slice(1, -1));
  expect(text).toContain('Tôi không có quan hệ nào phải kê khai');
  const listed = data.contest.definition.papers.list.find(({ id }) => id === 'juror-commitment');
  expect(first?.family).toBe(listed?.family);
  expect(first?.blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rows: expect.any(Array) });
});

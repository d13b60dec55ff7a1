import type { Audited } from './audited';
import { keptEditions } from './editions';

/** What the archive calls a part of a paper by its key: the name of the paper where that has one part only, else the part's own heading. */
export function titleOfPart(of: Audited, key: string): string {
  const { definition, data, title } = of;
  const [paperId = '', part = ''] = key.split('/');
  const nameOf = (list: readonly Named[], id: string): string => list.find((one) => one.id === id)?.name.vi ?? key;
  const name = nameOf(definition.papers.list, paperId);
  const honour = definition.prizes.jury[0]?.extraHonour?.name.vi ?? '';
  const isHeard = data.meetings.complaints !== null;
  const titles: Readonly<Record<string, string>> = {
    'establishment-decision': `Quyết định về việc thành lập ${nameOf(definition.organisation.bodies, part)}`,
    'council-minutes': isHeard ? `Biên bản họp Ban Tổ chức ${HEARD[part] ?? ''}` : name,
    'payment-list': of.awards.length > 0 ? `${LISTS[part] ?? name} ${title}` : name,
    'award-decision': editionOf(of, { key, name, about: 'Quyết định về việc công nhận kết quả và trao giải' }),
    'merit-dossier': editionOf(of, { key, name, about: `Tờ trình về việc đề nghị tặng ${honour}` }),
  };
  return titles[paperId] ?? name;
}

const HEARD: Readonly<Record<string, string>> = { '': 'xét giải', complaints: 'giải quyết khiếu nại' };
const LISTS: Readonly<Record<string, string>> = {
  differences: 'Bảng đối chiếu tiền thưởng',
  remuneration: 'Danh sách chi thù lao',
};

type Named = { readonly id: string; readonly name: { readonly vi: string } };
type Edition = { readonly key: string; readonly name: string; readonly about: string };

/** A paper with editions says which one it replaces. */
function editionOf(of: Audited, { key, name, about }: Edition): string {
  const [paperId = '', part = ''] = key.split('/');
  const kept = keptEditions(of, paperId);
  const before = kept[kept.findIndex(({ edition }) => part === (edition === 1 ? '' : `edition-${edition}`)) + 1];
  if (kept.length === 1) return name;
  if (before === undefined) return about;
  const by = paperId === 'merit-dossier' ? { by: of.definition.organisation.decidingBody } : {};
  return `${about} (thay thế ${paperId === 'merit-dossier' ? 'Tờ trình' : 'Quyết định'} số ${before.numbered(paperId, by).replace(', ngày', ' ngày')})`;
}

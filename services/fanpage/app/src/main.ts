import type { LogHead } from '@hoithi/scoring';
import { drawReport } from './draw-report';
import { element } from './element';
import { recognise } from './hand-in';
import { keepPage } from './keep-page';
import { judge, type Desk } from './judge';
import { takeDropped } from './take-dropped';
import { showLedger } from './show-ledger';
import { say } from './words';

const tool = document.querySelector<HTMLElement>('#recount');
const report = document.querySelector<HTMLElement>('#report');
if (tool !== null && report !== null) open(tool, report);

/** Wires the page: files, the published bundle, the noted head; every change is judged anew, on this device. */
function open(at: HTMLElement, into: HTMLElement): void {
  const files = at.querySelector<HTMLInputElement>('#files');
  const head = at.querySelector<HTMLInputElement>('#head');
  const fetchButton = at.querySelector<HTMLButtonElement>('[data-fetch]');
  const chosenNames = at.querySelector<HTMLElement>('[data-chosen]');
  const drop = at.querySelector<HTMLElement>('.drop');
  const prizeNames = JSON.parse(at.dataset['prizes'] ?? '{}') as Readonly<Record<string, string>>;
  let desk: Desk = {
    bundle: null,
    receipt: null,
    repeated: { bundle: [], receipt: [] },
    notedHead: '',
    publishedHeads: null,
  };

  const show = (): void => {
    if (desk.bundle === null) {
      const waits = say({
        vi: 'Đã nhận biên nhận. Hãy đưa thêm gói công bố để so.',
        en: 'The receipt is here. Hand in the result bundle to compare.',
      });
      into.replaceChildren(...(desk.receipt === null ? [] : [element('p', { class: 'notice' }, waits)]));
      return;
    }
    into.replaceChildren(...drawReport(desk.bundle, { judgement: judge(desk.bundle, desk), prizeNames }));
  };
  const tell = (text: string): void => into.replaceChildren(element('p', { class: 'problem', role: 'alert' }, text));
  const take = (text: string, publishedHeads: Desk['publishedHeads']): boolean => {
    const given = recognise(text);
    if (given.kind === 'unknown') return false;
    const repeated = { ...desk.repeated, [given.kind]: given.repeated };
    desk =
      given.kind === 'bundle'
        ? { ...desk, repeated, bundle: given.bundle, publishedHeads }
        : { ...desk, repeated, receipt: given.receipt };
    return true;
  };
  const takeFiles = async (chosen: readonly File[]): Promise<void> => {
    if (chosenNames !== null) {
      chosenNames.hidden = chosen.length === 0;
      chosenNames.textContent = chosen.map(({ name }) => name).join(', ');
    }
    for (const file of chosen) {
      if (take(await file.text(), null)) continue;
      tell(
        say({
          vi: `${file.name} không phải gói công bố hay biên nhận của hoithi. Hãy chọn tệp .json tải từ trang kết quả.`,
          en: `${file.name} is neither a result bundle nor a receipt of hoithi. Choose the .json file of the results page.`,
        }),
      );
      return;
    }
    show();
  };
  const takePublished = async (): Promise<void> => {
    try {
      const [bundle, ledger] = await Promise.all([
        fetch(at.dataset['bundle'] ?? ''),
        fetch(at.dataset['ledger'] ?? ''),
      ]);
      if (bundle.status === 404) throw new Error(NOT_YET);
      const { heads } = (await ledger.json()) as { readonly heads: readonly LogHead[] };
      if (!bundle.ok || !ledger.ok || !take(await bundle.text(), heads)) throw new Error(NOT_READ);
      show();
    } catch (error) {
      tell(error instanceof Error && error.message === NOT_YET ? NOT_YET : NOT_READ);
    }
  };

  files?.addEventListener('change', () => void takeFiles([...(files.files ?? [])]));
  head?.addEventListener('input', () => {
    desk = { ...desk, notedHead: head.value };
    if (desk.bundle !== null) show();
  });
  fetchButton?.addEventListener('click', () => void takePublished());
  if (drop !== null) takeDropped(drop, (dropped) => void takeFiles(dropped));
  // What was chosen before this script was here is not lost.
  if (fetchButton !== null) fetchButton.disabled = false;
  const early = [...(files?.files ?? [])];
  if (early.length > 0) void takeFiles(early);
  const ledger = document.querySelector<HTMLElement>('#ledger');
  if (ledger !== null) void showLedger(ledger, at.dataset['ledger'] ?? '');
  keepPage(at.dataset['worker'] ?? '').catch(() => undefined);
}

const NOT_YET = say({
  vi: 'Chưa có gói công bố: gói được đăng cùng quyết định của Ban Tổ chức.',
  en: 'There is no bundle yet: it appears with the decision of the council.',
});
const NOT_READ = say({
  vi: 'Không lấy được gói công bố, có thể do mất mạng. Hãy thử lại, hoặc chọn tệp đã tải về.',
  en: 'The bundle could not be fetched; you may be offline. Try again, or choose a file you have saved.',
});

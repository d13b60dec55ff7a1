import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { sayDone } from '../../patterns/say-done';
import { useScanRead } from './use-scan-read';

type Sheet = Reply<'getKeyedSheet'>;
type Content = {
  readonly marks: Readonly<Record<string, number>>;
  readonly watchedPercent: number | null;
  readonly note: string;
};

export type Keying = {
  readonly content: Content;
  readonly busy: boolean;
  readonly error: unknown;
  readonly setMark: (criterionId: string, mark: number | null) => void;
  readonly setWatched: (percent: number | null) => void;
  readonly setNote: (note: string) => void;
  readonly send: (setsDraftAside: boolean) => Promise<void>;
};

/** What this person has read so far, and the way to send it: as the first, or as the second person. */
export function useKeying(contestId: string, sheet: Sheet): Keying {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [content, setContent] = useState<Content>(sheet.own ?? { marks: {}, watchedPercent: null, note: '' });
  const read = useScanRead(sheet.scan);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { entryId, jurorId, draftId, task } = sheet;

  const change = (next: (old: Content) => Content): void => {
    read.begin();
    setContent(next);
  };
  const submit = (setsDraftAside: boolean): Promise<Sheet> => {
    const params = { contestId, entryId, jurorId };
    const given = { marks: { ...content.marks }, watchedPercent: content.watchedPercent ?? 0, note: content.note };
    return task === 'second'
      ? call('confirmKeyedSheet', {
          params,
          body: { ...given, draftId: draftId ?? '', scanSha256: read.sha256 },
        })
      : call('keySheet', { params, body: { ...given, setsDraftAside } });
  };

  return {
    content,
    busy,
    error,
    setMark: (criterionId, mark) =>
      change((old) => {
        const { [criterionId]: _replaced, ...others } = old.marks;
        return { ...old, marks: mark === null ? others : { ...others, [criterionId]: mark } };
      }),
    setWatched: (watchedPercent) => change((old) => ({ ...old, watchedPercent })),
    setNote: (note) => change((old) => ({ ...old, note })),
    send: async (setsDraftAside) => {
      setBusy(true);
      setError(null);
      try {
        const shown = await submit(setsDraftAside);
        client.setQueryData(['getKeyedSheet', { params: { contestId, entryId, jurorId } }], shown);
        await client.invalidateQueries({ queryKey: ['listKeyedSheets'] });
        if (shown.state === 'sealed') sayDone(t('keyed.done', { code: shown.code }));
      } catch (refusal) {
        setError(refusal);
        read.refused(refusal);
      } finally {
        setBusy(false);
      }
    },
  };
}

import { checkScreeningForm, type ItemOpinion, type ScreenedItem, type ScreeningVote } from '@hoithi/entry';
import { useState } from 'react';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { useApi, useSend } from '../../api/use-api';
import { suggestOpinions, type Suggestion } from './suggest-opinions';

const SHORTEST_REASON = 3;

export type Complaint = 'reason' | 'items' | null;

/** My screening form: what I chose over what is suggested, and what is still wrong with it. */
export function useScreeningForm(entry: DeskEntry, screening: PublicDefinition['screening']) {
  const { entryId } = entry;
  const radar = useApi('getRadar', { params: { entryId } }, {});
  const [chosen, setChosen] = useState<Readonly<Record<string, ItemOpinion>>>({});
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<Complaint>(null);
  const screen = useSend('screenEntry', ['getDeskEntry', 'listDeskEntries']);
  const itemIds = screening.items.map(({ id }) => id);
  const suggestions: Readonly<Record<string, Suggestion | undefined>> = suggestOpinions(
    entry.versions.at(-1),
    radar.data,
  );
  const opinionOf = (itemId: string): ItemOpinion | undefined =>
    chosen[itemId] ?? suggestions[itemId]?.opinion ?? undefined;

  /** What is not marked is met where the work passes; otherwise it stays open. */
  const itemsFor = (vote: ScreeningVote): readonly ScreenedItem[] =>
    itemIds.flatMap((itemId) => {
      const opinion = opinionOf(itemId) ?? (vote === 'pass' ? 'met' : undefined);
      return opinion === undefined ? [] : [{ itemId, opinion }];
    });

  return {
    suggestions,
    opinionOf,
    reason,
    setReason,
    complaint,
    isPending: screen.isPending,
    error: screen.error,
    choose: (itemId: string, opinion: ItemOpinion): void => setChosen({ ...chosen, [itemId]: opinion }),
    allMet: (): void => setChosen(Object.fromEntries(itemIds.map((itemId) => [itemId, 'met']))),
    /** Answers whether the vote was cast; what is wrong is told beside its field. */
    cast: async (vote: ScreeningVote): Promise<boolean> => {
      const given = reason.trim().length < SHORTEST_REASON ? null : reason.trim();
      const items = itemsFor(vote);
      const { reasonRequired } = screening;
      const form = checkScreeningForm({ vote, items, reason: given }, { itemIds, reasonRequired });
      setComplaint(form.ok ? null : form.code === 'reason-required' ? 'reason' : 'items');
      if (!form.ok) return false;
      await screen.mutateAsync({ params: { entryId }, body: { vote, items: [...items], reason: given } });
      setChosen({});
      setReason('');
      return true;
    },
  };
}

import { ActionIcon } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Reply } from '../../api/shapes';
import { useApi, useSend } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { useFormat } from '../../format/use-format';
import { IconTrash } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { Section } from '../../patterns/section';
import { totalOf } from '../judging/marks';
import { AnchorJurors } from './anchor-jurors';
import { ChooseAnchor } from './choose-anchor';

type Anchor = Reply<'listAnchors'>['anchors'][number];

/** The secretary's side of the calibration round: which films, with which reference, and who has finished. */
export function AnchorsPage(): ReactNode {
  const { t } = useTranslation();
  const { contest } = useContest();
  const contestId = contest?.contestId ?? '';
  const anchors = useApi('listAnchors', { params: { contestId } }, { enabled: contest !== null, everyMs: 30_000 });
  return (
    <>
      <PageHead title={t('calibration.anchors.title')} lead={t('calibration.anchors.lead')} />
      <Loaded answer={anchors}>
        {(shown) => (contest ? <AnchorList contest={contest} shown={shown} /> : <PageSkeleton />)}
      </Loaded>
    </>
  );
}

function AnchorList({
  contest,
  shown,
}: {
  readonly contest: ContestCard;
  readonly shown: Reply<'listAnchors'>;
}): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const drop = useSend('dropAnchor', ['listAnchors']);
  const { contestId } = contest;
  const [dropping, setDropping] = useState<Anchor | null>(null);
  const doDrop = async (anchor: Anchor): Promise<void> => {
    await drop.mutateAsync({ params: { contestId, entryId: anchor.entryId } });
    setDropping(null);
  };
  if (shown.mostAnchors === 0) return <EmptyState title={t('calibration.anchors.none')} />;
  return (
    <div className="ht-stack">
      <ConfirmDialog
        opened={dropping !== null}
        title={t('calibration.anchors.drop', { title: dropping?.title ?? '' })}
        doLabel={t('calibration.anchors.doDrop')}
        tone="stop"
        busy={drop.isPending}
        error={drop.error}
        onConfirm={() => void (dropping ? doDrop(dropping) : Promise.resolve()).catch(() => undefined)}
        onClose={() => setDropping(null)}
      />
      <Section title={t('calibration.anchors.films', { most: shown.mostAnchors })}>
        {shown.anchors.length === 0 ? <p className="ht-soft">{t('calibration.emptyNext')}</p> : null}
        <table className="ht-table">
          <tbody>
            {shown.anchors.map((anchor) => (
              <tr key={anchor.entryId}>
                <td>{anchor.title}</td>
                <td className="ht-number">{score(totalOf(anchor.reference))}</td>
                <td className="ht-number">
                  {shown.fixed ? null : (
                    <ActionIcon
                      variant="subtle"
                      color="stop"
                      size={44}
                      aria-label={t('calibration.anchors.drop', { title: anchor.title })}
                      onClick={() => setDropping(anchor)}
                    >
                      <IconTrash size={18} aria-hidden />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.fixed ? <p className="ht-small ht-soft">{t('calibration.anchors.fixed')}</p> : null}
      </Section>
      {shown.fixed || shown.anchors.length >= shown.mostAnchors ? null : <ChooseAnchor contest={contest} />}
      <AnchorJurors contest={contest} shown={shown} />
    </div>
  );
}

import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { IconArrowLeft } from '../../icons';
import { Loaded } from '../../patterns/loaded';
import { KeyedSheetView } from './keyed-sheet-view';
import styles from './keyed.module.css';

const route = getRouteApi('/console/c/phieu-giay/$entryId/$jurorId');

/** One paper sheet: the first person keys it and attaches its scan, the second one checks it. */
export function KeyedSheetPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/c/phieu-giay" className={styles['go'] ?? ''}>
        <IconArrowLeft size={18} aria-hidden /> {t('keyed.title')}
      </Link>
      <WithContest>{({ contestId }) => <KeyedSheetOf contestId={contestId} />}</WithContest>
    </>
  );
}

function KeyedSheetOf({ contestId }: { readonly contestId: string }): ReactNode {
  const { entryId, jurorId } = route.useParams();
  const sheet = useApi('getKeyedSheet', { params: { contestId, entryId, jurorId } });
  return (
    <Loaded answer={sheet}>
      {(data) => (
        <KeyedSheetView key={`${entryId}/${jurorId}/${data.draftId ?? ''}`} contestId={contestId} sheet={data} />
      )}
    </Loaded>
  );
}

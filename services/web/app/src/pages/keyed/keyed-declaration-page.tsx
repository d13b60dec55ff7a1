import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { IconArrowLeft } from '../../icons';
import { Loaded } from '../../patterns/loaded';
import { KeyedDeclarationView } from './keyed-declaration-view';
import styles from './keyed.module.css';

const route = getRouteApi('/console/c/phieu-giay/ke-khai/$jurorId');

/** One declaration on paper: the first person keys it and attaches its scan, the second one checks it. */
export function KeyedDeclarationPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/c/phieu-giay" className={styles['go'] ?? ''}>
        <IconArrowLeft size={18} aria-hidden /> {t('keyed.title')}
      </Link>
      <WithContest>{({ contestId }) => <KeyedDeclarationOf contestId={contestId} />}</WithContest>
    </>
  );
}

function KeyedDeclarationOf({ contestId }: { readonly contestId: string }): ReactNode {
  const { jurorId } = route.useParams();
  const paper = useApi('getKeyedDeclaration', { params: { contestId, jurorId } });
  return (
    <Loaded answer={paper}>
      {(data) => <KeyedDeclarationView key={`${jurorId}/${data.draftId ?? ''}`} contestId={contestId} paper={data} />}
    </Loaded>
  );
}

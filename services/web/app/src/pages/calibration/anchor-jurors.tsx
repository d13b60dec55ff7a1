import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForFile } from '../../api/call';
import { saveFile } from '../../api/save-file';
import type { ContestCard, Reply } from '../../api/shapes';
import { IconPrinter } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { KeyAnchor } from './key-anchor';

type Shown = Reply<'listAnchors'>;
type Asked = { readonly juror: Shown['jurors'][number]; readonly film: Shown['anchors'][number] };
const FILE = 'phieu-cham-trang.pdf';

/** Who has sealed how many anchor films, and the way to hand in or print a paper sheet of one. */
export function AnchorJurors({ contest, shown }: { readonly contest: ContestCard; readonly shown: Shown }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { anchors, jurors, mayKey } = shown;
  const print = async (): Promise<void> => {
    setError(null);
    try {
      const params = { contestId: contest.contestId, file: FILE } as const;
      saveFile(await callForFile('getBlankSheets', { params, query: { of: 'anchors' } }), FILE);
    } catch (failure) {
      setError(failure);
    }
  };
  const close = (): void => {
    setAsked(null);
    void client.invalidateQueries({ queryKey: ['listAnchors'] });
  };
  return (
    <Section title={t('calibration.anchors.jurors')}>
      <table className="ht-table">
        <tbody>
          {jurors.map((juror) => (
            <tr key={juror.jurorId}>
              <td>{juror.name}</td>
              <td className="ht-number">{t('judging.queue.progress', { done: juror.sealed, all: anchors.length })}</td>
              <td>
                {anchors.flatMap((film, at) => {
                  const own = juror.sheets.find(({ entryId }) => entryId === film.entryId);
                  if (own?.keyedBy != null && own.state === 'sealed')
                    return [
                      <p key={film.entryId} className="ht-small ht-soft">
                        {t('calibration.paper.keyed', { place: at + 1, name: own.keyedBy })}
                      </p>,
                    ];
                  if (!mayKey || own?.state === 'sealed') return [];
                  return [
                    <Button key={film.entryId} variant="default" onClick={() => setAsked({ juror, film })}>
                      {t('calibration.paper.button', { place: at + 1 })}
                      <span className="ht-hidden"> {juror.name}</span>
                    </Button>,
                  ];
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayKey && anchors.length > 0 ? (
        <div>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => void print()}>
            {t('calibration.paper.print')}
          </Button>
        </div>
      ) : null}
      {error ? <ErrorPanel error={error} /> : null}
      {asked === null ? null : <KeyAnchor contest={contest} juror={asked.juror} film={asked.film} onDone={close} />}
    </Section>
  );
}

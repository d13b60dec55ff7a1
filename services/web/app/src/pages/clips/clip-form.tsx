import { Button, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconCloudUpload } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { Section } from '../../patterns/section';
import { fingerprint } from '../../upload/fingerprint';
import { ClipFile } from './clip-file';
import { sendClip } from './send-clip';

type Limits = Reply<'listClips'>['limits'];
type Draft = {
  readonly title: string;
  readonly source: string;
  readonly publishedOn: string;
  readonly note: string;
  readonly file: File | null;
};

const EMPTY: Draft = { title: '', source: '', publishedOn: '', note: '', file: null };
const SHORTEST = 2;

/** Adds a clip: what it is, where it was public, and its file; then the sending begins on the clip's own page. */
export function ClipForm({ limits, onClose }: { readonly limits: Limits; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const navigate = useNavigate();
  const add = useSend('addClip', ['listClips']);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const { title, source, file } = draft;
  const tooLarge = file !== null && file.size > limits.maxBytes;
  const complaints = {
    title: title.trim().length < SHORTEST ? t('clips.form.titleNeeded') : null,
    source: source.trim().length < SHORTEST ? t('clips.form.sourceNeeded') : null,
    file:
      file === null
        ? t('clips.form.fileNeeded')
        : tooLarge
          ? t('clips.form.tooLarge', { size: bytes(limits.maxBytes) })
          : null,
  };

  const send = async (): Promise<void> => {
    setTried(true);
    if (file === null || Object.values(complaints).some((complaint) => complaint !== null)) return;
    setBusy(true);
    try {
      const { clipId, known } = await add.mutateAsync({
        body: {
          title: title.trim(),
          source: source.trim(),
          publishedOn: draft.publishedOn === '' ? null : draft.publishedOn,
          note: draft.note.trim(),
          file: { fileName: file.name, bytes: file.size, fingerprint: await fingerprint(file) },
        },
      });
      if (known) sayDone(t('clips.form.known'));
      else sendClip(clipId, file);
      await navigate({ to: '/c/phim-doi-chieu/$clipId', params: { clipId } });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title={t('clips.add')}>
      <form
        className="ht-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send().catch(() => undefined);
        }}
      >
        <TextInput
          label={t('clips.form.title')}
          required
          value={title}
          maxLength={200}
          error={tried ? complaints.title : null}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('clips.form.source')}
          description={t('clips.form.sourceHint')}
          required
          value={source}
          maxLength={500}
          error={tried ? complaints.source : null}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <TextInput
          label={t('clips.form.publishedOn')}
          type="date"
          value={draft.publishedOn}
          onChange={(event) => change({ publishedOn: event.currentTarget.value })}
        />
        <Textarea
          label={t('clips.form.note')}
          value={draft.note}
          maxLength={1000}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <ClipFile
          label={t('clips.form.file')}
          limits={limits}
          file={file}
          complaint={tried || tooLarge ? complaints.file : null}
          onChosen={(chosen) => change({ file: chosen })}
        />
        {add.error ? <ErrorPanel error={add.error} /> : null}
        <div className="ht-row">
          <Button type="submit" loading={busy} leftSection={<IconCloudUpload size={18} aria-hidden />}>
            {t('clips.form.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('words.cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

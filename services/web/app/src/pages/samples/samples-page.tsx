import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ApiError } from '../../api/api-error';
import { serverNowMs } from '../../api/server-clock';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { ErrorPanel } from '../../patterns/error-panel';
import { FactList } from '../../patterns/fact-list';
import { FilmPlayer } from '../../patterns/film-player';
import { FilterChips } from '../../patterns/filter-chips';
import { LifeLine } from '../../patterns/life-line';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { SaveMark } from '../../patterns/save-mark';
import { Section } from '../../patterns/section';
import { StateWord } from '../../patterns/state-word';
import { VerdictList } from '../../patterns/verdict-list';
import { UploadPanel } from '../../upload/upload-panel';
import { SHEET_WORDS } from '../../words/sheet-words';
import { STATE_WORDS } from '../../words/state-words';
import { SAMPLE_FINDINGS, SAMPLE_LIFE, SAMPLE_UPLOADS } from './sample-data';

/** Every pattern in every state, for whoever builds pages. Development only: no menu leads here. */
export function SamplesPage(): ReactNode {
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState('mot');
  const nowMs = serverNowMs();
  return (
    <>
      <PageHead
        title="Mẫu giao diện"
        lead="Mọi thành phần ở mọi trạng thái"
        actions={<Button>Hành động chính</Button>}
      />
      <div className="ht-stack">
        <Section title="Nút">
          <div className="ht-row">
            <Button>Nộp bài dự thi</Button>
            <Button variant="default">Tạm dừng</Button>
            <Button variant="subtle">Gửi mã mới</Button>
            <Button color="stop">Rút bài</Button>
            <Button variant="subtle" color="stop">
              Xoá bản nháp
            </Button>
            <Button disabled>Chưa bấm được</Button>
            <Button loading>Đang gửi</Button>
          </div>
        </Section>
        <Section title="Trường nhập">
          <TextInput label="Họ và tên" description="Như trên căn cước" defaultValue="Lò Thị Hương" />
          <TextInput label="Thư điện tử" error="Địa chỉ thư chưa đúng" defaultValue="huong@" />
          <NativeSelect label="Thể loại" data={['Hoạt cảnh', 'Tiểu phẩm']} />
          <Checkbox label="Tác phẩm nguyên bản" description="Tác phẩm do tôi xây dựng." />
        </Section>
        <Section title="Trạng thái">
          <div className="ht-row">
            {Object.entries(STATE_WORDS).map(([state, word]) => (
              <StateWord key={state} state={state} word={word} />
            ))}
          </div>
          <div className="ht-row">
            {Object.entries(SHEET_WORDS).map(([state, word]) => (
              <StateWord key={state} state={state} word={word} />
            ))}
          </div>
        </Section>
        <Section title="Hạn">
          <DeadlineChip atMs={nowMs + 6 * 86_400_000} label="Nhận bài đến" />
          <DeadlineChip atMs={nowMs + 5 * 3_600_000} label="Nhận bài đến" />
          <DeadlineChip atMs={nowMs - 86_400_000} label="Nhận bài đến" />
        </Section>
        <Section title="Hành trình">
          <LifeLine label="Hành trình mẫu" steps={SAMPLE_LIFE(nowMs)} />
        </Section>
        <Section title="Kiểm tra kỹ thuật">
          <VerdictList verdict={null} findings={[]} />
          <VerdictList verdict="accepted" findings={[]} />
          <VerdictList verdict="must-fix" findings={SAMPLE_FINDINGS} />
        </Section>
        <Section title="Gửi phim">
          {SAMPLE_UPLOADS.map((upload) => (
            <UploadPanel key={upload.fileName} id="mau" upload={upload} />
          ))}
        </Section>
        <Section title="Lọc, lưu, hỏi lại">
          <FilterChips
            label="Lọc mẫu"
            chosen={chosen}
            onChoose={setChosen}
            chips={[
              { id: 'mot', label: 'Tất cả', count: 200 },
              { id: 'hai', label: 'Chờ tôi', count: 3 },
            ]}
          />
          <SaveMark state={{ kind: 'saving' }} />
          <SaveMark state={{ kind: 'saved', atMs: nowMs }} />
          <SaveMark state={{ kind: 'failed' }} />
          <div>
            <Button color="stop" onClick={() => setAsking(true)}>
              Rút bài
            </Button>
          </div>
          <ConfirmDialog
            opened={asking}
            title="Rút bài “Bản làng số”?"
            doLabel="Rút bài"
            tone="stop"
            reasonLabel="Lý do"
            busy={false}
            error={null}
            onConfirm={() => setAsking(false)}
            onClose={() => setAsking(false)}
          />
        </Section>
        <Section title="Phim">
          <FilmPlayer playPath={null} posterPath={null} preview={null} title="Phim mẫu" />
        </Section>
        <Section title="Sự kiện">
          <FactList
            facts={[
              { name: 'Mã', value: 'SL-007' },
              { name: 'SHA-256', value: 'ab'.repeat(32) },
            ]}
          />
        </Section>
        <ErrorPanel
          error={new ApiError({ code: 'service-unavailable', status: 503, correlationId: '0b5cad-1' })}
          onRetry={() => undefined}
        />
        <EmptyState title="Chưa có bài dự thi nào" action={<Button>Bài dự thi mới</Button>}>
          Bài thí sinh nộp sẽ hiện ở đây ngay khi được tiếp nhận.
        </EmptyState>
        <div data-sample>
          <PageSkeleton />
        </div>
      </div>
    </>
  );
}

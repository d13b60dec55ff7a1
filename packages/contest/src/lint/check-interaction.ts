import type { ContestDefinition } from '../schema/contest';
import type { Text } from '../schema/text';
import type { LintRemark } from './lint-finding';

type Rule = {
  readonly code: string;
  readonly weight: LintRemark['weight'];
  readonly path: string;
  readonly breaks: (definition: ContestDefinition) => boolean;
  readonly text: Text;
};

const hasFacebook = ({ channels }: ContestDefinition): boolean =>
  channels.list.some((channel) => channel.kind === 'facebook');

/** What makes a formula unclear, unfair or unlawful (R22, O2, O12-O15). */
const RULES: readonly Rule[] = [
  {
    code: 'interaction/formula-empty',
    weight: 'error',
    path: 'interaction.weights',
    breaks: (definition) => definition.prizes.interaction !== undefined && !countsAnything(definition),
    text: {
      vi: 'Có giải tương tác nhưng công thức không tính được gì trên kênh được tính; hãy cho hệ số cho ít nhất một loại lượt.',
      en: 'There is an interaction prize but the formula counts nothing on the counting channel; give at least one act a weight.',
    },
  },
  {
    code: 'interaction/comments-unlimited',
    weight: 'warning',
    path: 'interaction.commentsCounted',
    breaks: ({ interaction }) => interaction.weights.comments > 0 && interaction.commentsCounted === 'every-comment',
    text: {
      vi: 'Tính mọi bình luận thì một tài khoản có thể bình luận hàng trăm lần; nên tính mỗi tài khoản một lần.',
      en: 'Counting every comment lets one account act a hundred times; count once per account.',
    },
  },
  {
    code: 'interaction/shares-counted',
    weight: 'warning',
    path: 'interaction.weights.shares',
    breaks: (definition) => definition.interaction.weights.shares > 0 && hasFacebook(definition),
    text: {
      vi: 'Facebook không cho phép lấy việc chia sẻ lên trang cá nhân làm điều kiện thi; hệ số chia sẻ nên là 0.',
      en: 'Facebook does not allow sharing on timelines to be part of a promotion; the weight of shares should be 0.',
    },
  },
  {
    code: 'interaction/views-counted',
    weight: 'warning',
    path: 'interaction.weights.views',
    breaks: ({ interaction }) => interaction.weights.views > 0,
    text: {
      vi: 'Lượt xem dễ bị mua bán và mỗi nền tảng đếm một cách; hệ số lượt xem nên là 0.',
      en: 'Views are easily bought and every platform counts them differently; their weight should be 0.',
    },
  },
  {
    code: 'interaction/score-share',
    weight: 'warning',
    path: 'interaction.juryScoreSharePercent',
    breaks: ({ interaction }) => interaction.juryScoreSharePercent > 0,
    text: {
      vi: 'Lượt tương tác được tính vào điểm chấm; nên để riêng, hệ số 0.',
      en: 'Interaction is part of the score; keep them apart, at 0 per cent.',
    },
  },
  {
    code: 'interaction/totals-live',
    weight: 'warning',
    path: 'interaction.siteVote.totalsShown',
    breaks: ({ interaction }) => interaction.siteVote.totalsShown === 'live',
    text: {
      vi: 'Hiện kết quả bình chọn trực tiếp dễ gây mua phiếu vào giờ cuối; nên hiện sau khi chốt.',
      en: 'Live totals invite last-hour vote buying; show them after the freeze.',
    },
  },
  {
    code: 'interaction/voters-unverified',
    weight: 'warning',
    path: 'interaction.siteVote.verification',
    breaks: ({ interaction, prizes }) =>
      (prizes.interaction?.valueDong ?? 0) > 0 && interaction.siteVote.verification === 'device',
    text: {
      vi: 'Giải có tiền nhưng người bình chọn chỉ được nhận biết bằng thiết bị; nên xác thực bằng mã một lần.',
      en: 'The prize is money but voters are known by device only; verify them by a one-time code.',
    },
  },
  {
    code: 'interaction/one-signature',
    weight: 'warning',
    path: 'interaction.freeze.signatures',
    breaks: ({ interaction }) => interaction.freeze.signatures < 2,
    text: {
      vi: 'Biên bản chốt tương tác chỉ có một chữ ký; nên có hai người cùng xác nhận.',
      en: 'The freeze record has one signature; two people should confirm it.',
    },
  },
  {
    code: 'channels/counting-by-hand',
    weight: 'warning',
    path: 'channels.counting',
    breaks: ({ channels, prizes }) =>
      prizes.interaction !== undefined &&
      channels.list.some(({ id, kind }) => id === channels.counting && kind !== 'website'),
    text: {
      vi: 'Kênh được tính không phải trang web của cuộc thi: hệ thống không đếm được, biên bản chốt ghi 0 lượt được tính; hai người đọc số liệu và Ban Tổ chức xét giải kèm lý do.',
      en: 'The counting channel is not the website: no program counts it, the freeze record has 0 accepted acts; two persons read the counters and the council names the winner with a reason.',
    },
  },
  {
    code: 'channels/facebook-disclaimer',
    weight: 'error',
    path: 'channels.list',
    breaks: ({ channels }) => channels.list.some((channel) => channel.kind === 'facebook' && !channel.disclaimer),
    text: {
      vi: 'Đăng trên Facebook phải có câu miễn trừ: cuộc thi không do Facebook tài trợ, quản lý.',
      en: 'Posting on Facebook needs the disclaimer that Facebook neither sponsors nor runs the contest.',
    },
  },
];

/** Remarks on the interaction formula and on the channels. */
export function checkInteraction(definition: ContestDefinition): readonly LintRemark[] {
  return RULES.filter((rule) => rule.breaks(definition)).map(({ weight, code, path, text }) => ({
    weight,
    code,
    path,
    text,
  }));
}

function countsAnything({ interaction, channels }: ContestDefinition): boolean {
  const { siteVotes, reactions, comments, shares, views } = interaction.weights;
  const counting = channels.list.find((channel) => channel.id === channels.counting);
  const possible =
    counting?.kind === 'facebook' ? [reactions, comments, shares] : [siteVotes, reactions, comments, views];
  return possible.some((weight) => weight > 0);
}

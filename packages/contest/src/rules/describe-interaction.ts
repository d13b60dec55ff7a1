import { formatDeadline } from '../deadlines/format-deadline';
import { describeFormula } from './describe-formula';
import { bullets, steps, table } from './markdown';
import type { RulesPage, RulesSection } from './rules-page';

const ACTS = {
  siteVotes: { vi: 'Bình chọn đã xác thực trên trang web', en: 'Verified vote on the website' },
  reactions: { vi: 'Bày tỏ cảm xúc', en: 'Reaction' },
  comments: { vi: 'Bình luận', en: 'Comment' },
  shares: { vi: 'Chia sẻ', en: 'Share' },
  views: { vi: 'Lượt xem', en: 'View' },
} as const;

const TIE_STEPS = {
  'unique-verified-voters': { vi: 'Nhiều người bình chọn đã xác thực hơn.', en: 'More verified voters.' },
  'earlier-attainment': { vi: 'Đạt số lượt đó sớm hơn.', en: 'Reached that count earlier.' },
  'public-lot': { vi: 'Bốc thăm công khai.', en: 'A public lot.' },
} as const;

/** Interaction formula, freeze, fraud, and the channels with the disclaimers they demand (R9, R18, R22, O2, O12-O15). */
export function describeInteraction(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { interaction, channels } = contest.definition;
  const disclaimers = channels.list.flatMap((channel) =>
    channel.disclaimer ? [`> **${say(channel.name)}.** ${say(channel.disclaimer)}`] : [],
  );
  return {
    title: { vi: 'Lượt tương tác', en: 'Interaction' },
    body: [
      say(describeFormula(contest.definition)),
      table(
        [say({ vi: 'Loại lượt', en: 'Act' }), say({ vi: 'Hệ số', en: 'Weight' })],
        Object.entries(ACTS).map(([act, name]) => [say(name), String(interaction.weights[act as keyof typeof ACTS])]),
      ),
      bullets(describeConditions(page)),
      `${say({ vi: 'Khi bằng nhau, lần lượt', en: 'Equal counts, in turn' })}:`,
      steps(interaction.tieChain.map((step) => say(TIE_STEPS[step]))),
      say(interaction.fraud),
      ...disclaimers,
    ],
  };
}

function describeConditions({ contest, locale, say }: RulesPage): readonly string[] {
  const { interaction, channels } = contest.definition;
  const counting = channels.list.find((channel) => channel.id === channels.counting);
  const freeze = formatDeadline(contest.calendar.freezeAtMs, locale, { timezone: contest.calendar.timezone });
  const share = interaction.juryScoreSharePercent;
  const verified = {
    device: { vi: 'mỗi thiết bị một lượt cho một tác phẩm', en: 'one vote per device and work' },
    'one-time-code': {
      vi: 'mỗi người một lượt cho một tác phẩm, xác thực bằng mã một lần',
      en: 'one vote per person and work, verified by a one-time code',
    },
    'national-id': {
      vi: 'mỗi người một lượt cho một tác phẩm, xác thực bằng định danh điện tử',
      en: 'one vote per person and work, verified by electronic identity',
    },
  }[interaction.siteVote.verification];
  return [
    say({
      vi: `Kênh được tính: ${counting?.name.vi ?? channels.counting}; các kênh khác để tuyên truyền.`,
      en: `Counting channel: ${counting?.name.en ?? channels.counting}; the others publicise.`,
    }),
    say({ vi: `Bình chọn: ${verified.vi}.`, en: `Voting: ${verified.en}.` }),
    say({
      vi: `Chốt lúc ${freeze}; biên bản có ${interaction.freeze.signatures} người ký.`,
      en: `Frozen at ${freeze}; the record carries ${interaction.freeze.signatures} signatures.`,
    }),
    share === 0
      ? say({
          vi: 'Lượt tương tác không ảnh hưởng điểm của Ban Giám khảo.',
          en: "Interaction does not touch the jury's score.",
        })
      : say({
          vi: `Lượt tương tác chiếm ${share} % điểm.`,
          en: `Interaction makes up ${share} per cent of the score.`,
        }),
    interaction.juryWinnersMayWin
      ? say({
          vi: 'Tác phẩm đạt giải theo điểm chấm vẫn được xét giải này.',
          en: 'A jury prize winner may win this prize too.',
        })
      : say({
          vi: 'Tác phẩm đạt giải theo điểm chấm không được xét giải này.',
          en: 'A jury prize winner may not win this prize.',
        }),
  ];
}

import { bullets } from './markdown';
import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** The two rounds, who decides what (R6-R9, R16, R17, O1, O14-O16). */
export function describeRounds(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { screening, jury, channels, interaction } = contest.definition;
  const together =
    interaction.exposure === 'one-instant'
      ? { vi: 'cùng một thời điểm', en: 'at one common instant' }
      : { vi: 'với thời gian đăng bằng nhau', en: 'for equally long windows' };
  return {
    title: { vi: 'Các vòng thi', en: 'Rounds' },
    body: [
      `### ${say({ vi: 'Vòng Sơ loại', en: 'Preliminary round' })}`,
      say({
        vi: `${nameOfBody(page, screening.body)} xem xét từng tác phẩm: ${screening.agreeingVotes} ý kiến giống nhau là quyết định; ý kiến khác nhau thì lấy thêm, tối đa ${screening.maxVotes} ý kiến. Mỗi kết luận có lý do.`,
        en: `${nameOfBody(page, screening.body)} looks at every entry: ${screening.agreeingVotes} agreeing votes decide, a conflict takes one more, at most ${screening.maxVotes}. Every conclusion carries a reason.`,
      }),
      bullets(screening.items.map((item) => `**${say(item.name)}**: ${say(item.text)}`)),
      `### ${say({ vi: 'Vòng Chung kết', en: 'Final round' })}`,
      say({
        vi: `Tác phẩm vào vòng Chung kết được đăng ${together.vi} trên: ${channels.list.map((channel) => channel.name.vi).join('; ')}.`,
        en: `Finalists are published ${together.en} on: ${channels.list.map((channel) => channel.name.en).join('; ')}.`,
      }),
      bullets([...describeJury(page), describeDecision(page)]),
      `${say(jury.absentJuror)}`,
    ],
  };
}

function describeJury(page: RulesPage): readonly string[] {
  const { contest, say } = page;
  const { jury } = contest.definition;
  const { numerator, denominator } = jury.quorum;
  const all = jury.assignment === 'all-to-all';
  const leastPercent = jury.mustWatchAtLeastPercent ?? jury.watchedFlagBelowPercent;
  return [
    say({
      vi: `${nameOfBody(page, jury.body)} gồm ${jury.size} người; họp hợp lệ khi có ít nhất ${numerator}/${denominator}. ${all ? 'Mỗi giám khảo chấm mọi tác phẩm' : 'Tác phẩm được chia đều cho giám khảo'}, độc lập và kín; giám khảo có liên quan phải từ chối chấm.`,
      en: `${nameOfBody(page, jury.body)} has ${jury.size} members, ${numerator}/${denominator} of them a quorum. ${all ? 'Every juror scores every finalist' : 'Finalists are shared out evenly'}, alone and sealed; a juror with an interest recuses himself or herself.`,
    }),
    ...(jury.mustWatchToScore
      ? [
          say({
            vi: `Giám khảo không xem tác phẩm thì không được chấm; phải xem ít nhất ${leastPercent}% thời lượng.`,
            en: `A juror who has not watched a work may not score it; at least ${leastPercent}% of it must be watched.`,
          }),
        ]
      : []),
    ...(jury.paperSheets.accepted
      ? [
          say({
            vi: 'Giám khảo chấm trên giấy thì phiếu do hai người của Tổ Thư ký nhập và đối chiếu với bản quét rồi mới niêm phong; giám khảo xem lại và phản đối được trước khi khoá phiếu.',
            en: 'A sheet filled in on paper is keyed and checked against its scan by two persons of the secretariat before it is sealed; its juror may look at it and object before the lock.',
          }),
        ]
      : []),
    say({
      vi: `Giám khảo không thấy lượt tương tác cho đến khi ${jury.countersHiddenUntil === 'judgingLock' ? 'khoá phiếu chấm' : 'chốt lượt tương tác'}.`,
      en: `Jurors do not see interaction counts until ${jury.countersHiddenUntil === 'judgingLock' ? 'the sheets are locked' : 'the freeze'}.`,
    }),
  ];
}

function describeDecision(page: RulesPage): string {
  const { body, quorum, majority } = page.contest.definition.council;
  const share = `${majority.moreThan.numerator}/${majority.moreThan.denominator}`;
  const counted =
    majority.of === 'present'
      ? { vi: 'số thành viên có mặt', en: 'the members present' }
      : { vi: 'tổng số thành viên', en: 'all members' };
  return page.say({
    vi: `Kết quả chấm là đề nghị; ${nameOfBody(page, body)} họp khi có ít nhất ${quorum.numerator}/${quorum.denominator} thành viên, biểu quyết từng giải và quyết định trao giải. Giải được trao khi quá ${share} ${counted.vi} tán thành; có thể không trao.`,
    en: `The scores are a proposal; ${nameOfBody(page, body)} meets with at least ${quorum.numerator}/${quorum.denominator} of its members, votes on each prize and decides. A prize is given when more than ${share} of ${counted.en} agree; it may be left ungiven.`,
  });
}

import type { ContestDefinition } from '../schema/contest';
import type { Text } from '../schema/text';
import { INTERACTION_ACTS } from './interaction-acts';

/** The interaction formula as one sentence, made from the weights so that it cannot say anything else (O12). */
export function describeFormula({ interaction }: Pick<ContestDefinition, 'interaction'>): Text {
  const { weights, commentsCounted } = interaction;
  const once = commentsCounted === 'once-per-account';
  const nameOf = ({ act, name }: (typeof INTERACTION_ACTS)[number]): Text =>
    act === 'comments' && once
      ? { vi: `${name.vi} (mỗi tài khoản một lần)`, en: `${name.en} (once per account)` }
      : name;
  const counted = INTERACTION_ACTS.filter(({ act }) => weights[act] > 0).map((one) => ({
    name: nameOf(one),
    weight: weights[one.act],
  }));
  const ignored = INTERACTION_ACTS.filter(({ act }) => weights[act] === 0).map(({ name }) => name);
  const sum = (locale: keyof Text): string =>
    counted.map(({ name, weight }) => `${name[locale]} x ${weight}`).join(' + ');
  const rest = (locale: keyof Text): string => ignored.map((name) => name[locale]).join(', ');
  return {
    vi: `Lượng tương tác = ${sum('vi') || '0'}, chỉ tính trên kênh được tính và đến thời điểm chốt.${ignored.length > 0 ? ` Không tính: ${rest('vi')}.` : ''}`,
    en: `Interaction = ${sum('en') || '0'}, on the counting channel only and up to the freeze.${ignored.length > 0 ? ` Not counted: ${rest('en')}.` : ''}`,
  };
}

import type { CommanderError } from 'commander';

const SENTENCES: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'thiếu tham số bắt buộc',
  'commander.missingMandatoryOptionValue': 'thiếu tuỳ chọn bắt buộc',
  'commander.optionMissingArgument': 'tuỳ chọn thiếu giá trị',
  'commander.unknownOption': 'không có tuỳ chọn này',
  'commander.unknownCommand': 'không có lệnh này',
  'commander.excessArguments': 'thừa tham số',
  'commander.invalidArgument': 'giá trị không hợp lệ',
};

/** The Vietnamese line beside commander's own about a call that cannot be used, with the way to the help. */
export function sayCallError({ code }: CommanderError, args: readonly string[]): string | undefined {
  const sentence = SENTENCES[code];
  if (sentence === undefined) return undefined;
  const verb =
    args[0] !== undefined && !args[0].startsWith('-') && code !== 'commander.unknownCommand' ? `${args[0]} ` : '';
  return `lỗi: ${sentence}; cách gọi · usage: npx hoithi ${verb}--help`;
}

import { createTransport } from 'nodemailer';

/** Sends a visitor's one-time code, in both languages. */
export function createCodeMailer(options: { readonly smtpUrl: string; readonly publicUrl: string }) {
  const transport = createTransport(options.smtpUrl, {
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  } as never);
  const { hostname } = new URL(options.publicUrl);
  const from = `"Bình chọn hội thi" <khong-tra-loi@${/^[\d.]+$/.test(hostname) ? 'hoithi.localhost' : hostname}>`;
  return {
    send: async (to: string, code: string): Promise<void> => {
      await transport.sendMail({
        from,
        to,
        subject: `${code} là mã bình chọn của bạn`,
        text: [
          `Mã xác nhận bình chọn: ${code}`,
          'Mã có hiệu lực trong 10 phút và chỉ dùng một lần. Nếu bạn không yêu cầu, hãy bỏ qua thư này.',
          '',
          `Your voting code: ${code}`,
          'It is valid for 10 minutes and works once. If you did not ask for it, ignore this message.',
          '',
          options.publicUrl,
        ].join('\n'),
      });
    },
    close: (): void => transport.close(),
  };
}

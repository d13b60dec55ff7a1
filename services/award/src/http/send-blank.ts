import type { Response } from 'express';

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Sends a form to be filled in by hand; it is made anew each time. */
export function sendBlank(
  response: Response,
  of: { readonly bytes: Uint8Array; readonly format: keyof typeof CONTENT_TYPES; readonly fileName: string },
): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-disposition', `attachment; filename="${of.fileName}"`);
  response.type(CONTENT_TYPES[of.format]).send(of.bytes);
}

import { z } from 'zod';

const wholeNumber = z.int().optional();
const numeral = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number)
  .optional();

const stream = z.object({
  index: z.int(),
  /** The track's number in the file, hexadecimal. */
  id: z.string().optional(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  profile: z.string().optional(),
  width: wholeNumber,
  height: wholeNumber,
  pix_fmt: z.string().optional(),
  level: wholeNumber,
  field_order: z.string().optional(),
  sample_aspect_ratio: z.string().optional(),
  color_transfer: z.string().optional(),
  channels: wholeNumber,
  sample_rate: numeral,
  nb_frames: numeral,
  duration: numeral,
  disposition: z.object({ attached_pic: z.int() }).partial().optional(),
});

const probe = z.object({
  streams: z.array(stream).max(16),
  format: z.object({ format_name: z.string(), bit_rate: numeral, duration: numeral }),
});

/** What we take from ffprobe: the fields above and no others; tags never enter. */
export type Probe = z.infer<typeof probe>;
export type ProbeStream = Probe['streams'][number];

/** Parses ffprobe's JSON; undefined when it is not what ffprobe writes. */
export function parseProbe(json: string): Probe | undefined {
  try {
    return probe.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

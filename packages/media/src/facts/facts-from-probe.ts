import type { MediaFacts } from '../media-facts';
import type { Probe, ProbeStream } from '../probe/parse-probe';
import { COVER_CODECS } from './film-track';

const SQUARE = new Set(['1:1', '0:1']);

/** As gate 0 sees it: neither the cover picture of the tags nor a track of one JPEG or PNG is the film. */
const isFilm = (stream: ProbeStream): boolean =>
  stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1 && !isCoverTrack(stream);

const isCoverTrack = ({ codec_name: codec = '', nb_frames: frames }: ProbeStream): boolean =>
  COVER_CODECS.has(codec) && frames !== undefined && frames <= 1;

/** What ffprobe adds to gate 0: what the decoder will really do with the stream. Times stay those of the sample tables. */
export function factsFromProbe(facts: MediaFacts, probe: Probe): MediaFacts {
  const films = probe.streams.filter(isFilm);
  const video = films.find(({ id }) => Number(id) === facts.pictureTrackId) ?? films[0];
  const audio = probe.streams.find((stream) => stream.codec_type === 'audio');
  return { ...facts, ...known(video ? pictureFacts(video) : {}), ...known(audio ? soundFacts(audio) : {}) };
}

function pictureFacts(video: ProbeStream): Partial<MediaFacts> {
  const { level = 0, sample_aspect_ratio: aspect } = video;
  return {
    pictureStream: video.index,
    videoCodec: video.codec_name,
    width: video.width,
    height: video.height,
    pixelFormat: video.pix_fmt,
    videoProfile: video.profile,
    // ffprobe writes -99 where it does not know.
    videoLevel: level > 0 ? level : undefined,
    fieldOrder: video.field_order,
    colorTransfer: video.color_transfer,
    sampleAspectRatio: aspect === undefined || SQUARE.has(aspect) ? undefined : aspect,
  };
}

const soundFacts = (audio: ProbeStream): Partial<MediaFacts> => ({
  audioCodec: audio.codec_name,
  audioProfile: audio.profile,
  audioChannels: audio.channels,
  audioSampleRate: audio.sample_rate,
});

/** Only what ffprobe knows may replace what gate 0 knows. */
const known = (facts: Partial<MediaFacts>): Partial<MediaFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

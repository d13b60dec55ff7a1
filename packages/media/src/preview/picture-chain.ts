import { isInterlaced } from '../facts/is-interlaced';
import { pictureStream } from '../ffmpeg/picture-stream';
import { GREY } from '../ffmpeg/plan-renditions';
import { selectEvery } from '../ffmpeg/select-every';
import { STILL_TILES, tileChain } from '../ffmpeg/tile-chain';
import type { MediaFacts } from '../media-facts';
import type { PictureSize } from './shown-size';

export type PictureChain = {
  readonly facts: MediaFacts;
  /** Size of the transcoded play copy; null where none is made. */
  readonly play: PictureSize | null;
  /** Sizes of the renditions, the largest first. */
  readonly steps: readonly PictureSize[];
  /** Leaves out every second picture of the renditions. */
  readonly halveRate: boolean;
};

/**
 * Without it, what a phone filmed in HDR looks grey on other screens. HLG was made to be shown on them as it is, so only its colours
 * are turned; PQ needs its brightness mapped, which costs six times as much.
 */
const TO_SDR: Readonly<Record<string, string>> = {
  'arib-std-b67':
    'colorspace=ispace=bt2020ncl:iprimaries=bt2020:itrc=bt2020-10:irange=tv:space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p',
  smpte2084:
    'zscale=t=linear:npl=203,format=gbrpf32le,tonemap=tonemap=hable:desat=0,zscale=p=bt709:t=bt709:m=bt709:r=limited',
};

/**
 * From decoded pictures to `[proof]`, `[grey]` and `[times]`, `[stills]`, `[play]` and `[step0]`, `[step1]`. Each picture is made from the next
 * larger one, so that a large film is scaled once.
 */
export function pictureChain({ facts, play, steps, halveRate }: PictureChain): string {
  const [first, ...smaller] = steps as readonly [PictureSize, ...PictureSize[]];
  const toSdr = TO_SDR[facts.colorTransfer ?? ''];
  return [
    `[${pictureStream(facts)}]split=3[proof][seconds][film]`,
    `[seconds]${selectEvery(0.98)},split=2[small][tiny]`,
    `[small]${tileChain(STILL_TILES)}[stills]`,
    `[tiny]scale=${GREY.width}:${GREY.height}:flags=area,format=gray,split=2[grey][times]`,
    `[film]${[
      ...(play === null && halveRate ? [selectEvery(0.03)] : []),
      ...(isInterlaced(facts) ? ['bwdif=mode=send_frame'] : []),
      play === null ? scaleTo(first) : scaleTo(play, 'bicubic'),
      ...(toSdr === undefined ? [] : [toSdr]),
      'format=yuv420p,setsar=1',
    ].join(
      ',',
    )}${play === null ? '' : `,split=2[play][rest];[rest]${halveRate ? `${selectEvery(0.03)},` : ''}${scaleTo(first)}`}`,
  ]
    .join(';')
    .concat(
      smaller.length === 0
        ? '[step0]'
        : `,split=2[step0][next];[next]${smaller.map((size) => scaleTo(size)).join(',')}[step1]`,
    );
}

const scaleTo = ({ width, height }: PictureSize, flags: 'bilinear' | 'bicubic' = 'bilinear'): string =>
  `scale=${width}:${height}:out_range=tv:flags=${flags},setsar=1`;

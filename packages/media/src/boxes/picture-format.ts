/** What a sequence parameter set says about the pictures; it binds the decoder, unlike the sizes in the container. */
export type PictureFormat = {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 1 = 4:2:0, 2 = 4:2:2, 3 = 4:4:4. */
  readonly chromaFormat: number;
};

import type { Remark, Severity } from '../finding';

export type Damage = { readonly severity: Severity; readonly picturePlaces: number; readonly soundPlaces: number };

/** The one sentence about damaged data, whichever examination found it. */
export function corruptFinding({ severity, picturePlaces, soundPlaces }: Damage): Remark {
  const places = picturePlaces + soundPlaces;
  return {
    code: 'CORRUPT',
    severity,
    measured: `${places}`,
    required: '0',
    text: {
      vi: `Dữ liệu phim bị hỏng ở ${places} chỗ (hình ${picturePlaces}, tiếng ${soundPlaces}).`,
      en: `The data of the film are damaged in ${places} places (picture ${picturePlaces}, sound ${soundPlaces}).`,
    },
    hint: {
      vi: 'Chép lại tệp từ máy quay hoặc điện thoại, hoặc xuất lại phim, rồi gửi lại.',
      en: 'Copy the file from the camera or phone again, or export the film again, and send it again.',
    },
  };
}

/** Where the front door finds the uploads. */
export const UPLOAD_PATH = '/upload';

/** Name of the cell's socket in the scratch folder that it shares with the worker. */
export const CELL_SOCKET = 'cell.sock';

/** The only thing a worker may ask of its cell: one tool on one job folder. The job is null where only the tool's abilities are asked for. */
export type CellRequest = {
  readonly job: string | null;
  readonly tool: 'ffprobe' | 'ffmpeg';
  readonly work: 'verdict' | 'preview';
  readonly args: readonly string[];
};

/** One line of JSON each: what the tool printed, in base64, and at last how it ended. */
export type CellMessage =
  | { readonly out: string }
  | { readonly err: string }
  | { readonly exit: number | null; readonly signal: NodeJS.Signals | null };

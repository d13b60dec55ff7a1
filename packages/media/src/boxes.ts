export type { RangeReader } from './boxes/range-reader';
export type { ContainerDefect, DefectReason } from './boxes/container-defect';
export type { ContainerReport, TrackReport } from './boxes/container-report';
export { CONTAINER_LIMITS } from './boxes/container-limits';
export { inspectContainer } from './boxes/inspect-container';
export { readBlob } from './boxes/blob-reader';

import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveAttachAnchorScan } from './attach-anchor-scan';
import { serveChooseAnchor } from './choose-anchor';
import { serveDropAnchor } from './drop-anchor';
import { serveGetCalibration } from './get-calibration';
import { serveKeyAnchorSheet } from './key-anchor-sheet';
import { serveListAnchors } from './list-anchors';
import { serveSaveAnchorSheet } from './save-anchor-sheet';
import { serveSealAnchorSheet } from './seal-anchor-sheet';

/** The routes of the calibration round. */
export function calibrationApi(award: Award): readonly RouteEntry[] {
  return [
    serveGetCalibration(award),
    serveSaveAnchorSheet(award),
    serveSealAnchorSheet(award),
    serveListAnchors(award),
    serveKeyAnchorSheet(award),
    serveAttachAnchorScan(award),
    serveChooseAnchor(award),
    serveDropAnchor(award),
  ];
}

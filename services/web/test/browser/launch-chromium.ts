import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The build without windows shows, plays and keeps the same for a third of the work. */
const PROGRAMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all pages of a profile, and none kept ready for a page that may come.
  '--renderer-process-limit=1',
];

/**
 * The browser of this machine, without a graphics card and without anything that it does for itself.
 * @throws {Error} of Playwright with the path of the program when there is none
 */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAMS.find(existsSync) ?? PROGRAMS[0]!, args: ARGUMENTS });

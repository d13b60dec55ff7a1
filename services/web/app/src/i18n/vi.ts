import shell from './vi/shell.json';
import signIn from './vi/sign-in.json';
import entries from './vi/entries.json';
import wizard from './vi/wizard.json';
import upload from './vi/upload.json';
import entry from './vi/entry.json';
import film from './vi/film.json';
import desk from './vi/desk.json';
import contest from './vi/contest.json';
import staff from './vi/staff.json';
import panels from './vi/panels.json';
import jury from './vi/jury.json';
import commitments from './vi/commitments.json';
import calibration from './vi/calibration.json';
import judging from './vi/judging.json';
import keyed from './vi/keyed.json';
import council from './vi/council.json';
import papers from './vi/papers.json';
import meeting from './vi/meeting.json';
import complaint from './vi/complaint.json';
import deliberation from './vi/deliberation.json';
import diagnostics from './vi/diagnostics.json';
import radar from './vi/radar.json';
import clips from './vi/clips.json';
import log from './vi/log.json';
import snapshots from './vi/snapshots.json';
import words from './vi/words.json';

export const vi = {
  shell,
  signIn,
  entries,
  wizard,
  upload,
  entry,
  film,
  desk,
  contest,
  staff,
  jury,
  commitments,
  council,
  radar,
  clips,
  log,
  snapshots,
  words,
  panels,
  papers,
  meeting,
  complaint,
  deliberation,
  diagnostics,
  judging,
  keyed,
  calibration,
};

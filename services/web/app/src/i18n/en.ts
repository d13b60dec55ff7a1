import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import entries from './en/entries.json';
import wizard from './en/wizard.json';
import upload from './en/upload.json';
import entry from './en/entry.json';
import film from './en/film.json';
import desk from './en/desk.json';
import contest from './en/contest.json';
import staff from './en/staff.json';
import panels from './en/panels.json';
import jury from './en/jury.json';
import commitments from './en/commitments.json';
import calibration from './en/calibration.json';
import judging from './en/judging.json';
import keyed from './en/keyed.json';
import council from './en/council.json';
import papers from './en/papers.json';
import meeting from './en/meeting.json';
import complaint from './en/complaint.json';
import deliberation from './en/deliberation.json';
import diagnostics from './en/diagnostics.json';
import radar from './en/radar.json';
import clips from './en/clips.json';
import log from './en/log.json';
import snapshots from './en/snapshots.json';
import words from './en/words.json';

export const en = {
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

/** How like the film a rendition looks: SSIM of its brightness against the film in the same size, over a stretch of it; 1 is equal. */
import { spawn } from 'node:child_process';

const SECONDS = 20;

export const ssimOf = ({ film, rendition, width, height }) =>
  new Promise((resolve, reject) => {
    const graph = `[0:v]scale=${width}:${height}:flags=bicubic,settb=AVTB[film];[1:v]settb=AVTB[made];[film][made]ssim`;
    const line = `-nostdin -hide_banner -t ${SECONDS} -i ${film} -t ${SECONDS} -i ${rendition} -lavfi ${graph} -f null -`;
    const child = spawn('ffmpeg', line.split(' '), { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
    child.on('error', reject);
    child.on('close', (code) => {
      const [, luma] = /SSIM Y:([\d.]+)/.exec(said) ?? [];
      if (code !== 0 || luma === undefined) reject(new Error(`ssim ${code}: ${said}`));
      else resolve(Number(luma));
    });
  });

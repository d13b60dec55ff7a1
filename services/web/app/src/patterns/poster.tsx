import { useState, type ReactNode } from 'react';
import { IconMovie } from '../icons';

/** The picture of a film, or a sign in its place where there is none or no network to fetch it. */
export function Poster({
  path,
  className,
}: {
  readonly path: string | null;
  readonly className: string | undefined;
}): ReactNode {
  const [missing, setMissing] = useState<string | null>(null);
  if (path === null || missing === path) {
    return (
      <span className={className}>
        <IconMovie size={24} aria-hidden />
      </span>
    );
  }
  return <img src={path} alt="" loading="lazy" className={className} onError={() => setMissing(path)} />;
}

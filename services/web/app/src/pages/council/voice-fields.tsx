import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Voices = { readonly for: number; readonly against: number };

/**
 * Voices for and against one motion. More than are present are told, never cut down: who is present may be known a moment later than
 * the voices are typed, and a vote that was changed by the page would be a wrong minute.
 */
export function VoiceFields({
  voices,
  present,
  onChange,
}: {
  readonly voices: Voices;
  /** Undefined until the meeting is known. */
  readonly present: number | undefined;
  readonly onChange: (part: Partial<Voices>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const tooMany = present !== undefined && voices.for + voices.against > present;
  const shared = { min: 0, clampBehavior: 'none', allowNegative: false, allowDecimal: false } as const;
  return (
    <>
      <NumberInput
        {...shared}
        label={t('meeting.voteFor')}
        value={voices.for}
        error={tooMany ? t('meeting.tooManyVoices', { present }) : null}
        onChange={(value) => onChange({ for: whole(value) })}
      />
      <NumberInput
        {...shared}
        label={t('meeting.voteAgainst')}
        value={voices.against}
        error={tooMany}
        onChange={(value) => onChange({ against: whole(value) })}
      />
    </>
  );
}

const whole = (value: string | number): number => Math.max(0, Math.trunc(Number(value) || 0));

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { useNameOf } from '../../format/use-name-of';
import { FactList } from '../../patterns/fact-list';

/** What the entrant declared, and what was measured of the file. */
export function EntryFacts({
  entry,
  definition,
}: {
  readonly entry: DeskEntry;
  readonly definition: PublicDefinition;
}): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { form } = entry;
  const version = entry.versions.at(-1);
  const facts = version?.facts ?? {};
  const nameOf = useNameOf();
  const localities = definition.units.register;

  return (
    <FactList
      facts={[
        { name: t('wizard.details.summary'), value: form.summary },
        { name: t('wizard.details.form'), value: nameOf(definition.works.forms, form.form) },
        { name: t('wizard.details.contentType'), value: nameOf(definition.works.contentTypes, form.contentType) },
        { name: t('wizard.details.place'), value: form.aboutPlace },
        {
          name: t('wizard.review.authors'),
          value: form.authors.map((author) => (
            <p key={`${author.fullName}-${author.birthYear}`}>
              <strong>{author.fullName}</strong>
              {author.isLeader && form.authors.length > 1 ? ` (${t('desk.leader')})` : ''}
              <br />
              <span className="ht-small ht-soft">
                {[
                  nameOf(definition.eligibility.categories, author.category),
                  author.unitName,
                  localities.find((unit) => unit.id === author.localityId)?.name,
                  author.birthYear,
                  author.phone,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          )),
        },
        { name: t('desk.ai'), value: form.aiUse },
        {
          name: t('entry.receipt.file'),
          value: version ? `${version.fileName} (${format.bytes(version.bytes)})` : null,
        },
        {
          name: t('desk.duration'),
          value: typeof facts['durationMs'] === 'number' ? format.duration(facts['durationMs']) : null,
        },
        {
          name: t('desk.picture'),
          value: facts['width'] && facts['height'] ? `${facts['width']}×${facts['height']}` : null,
        },
        { name: t('desk.codecs'), value: [facts['videoCodec'], facts['audioCodec']].filter(Boolean).join(' + ') },
        { name: t('entry.receipt.version'), value: entry.versions.length > 1 ? entry.versions.length : null },
      ]}
    />
  );
}

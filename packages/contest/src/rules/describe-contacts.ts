import { bullets } from './markdown';
import { nameOfBody } from './name-of-body';
import type { RulesPage, RulesSection } from './rules-page';

/** Bodies with their duties, and where to ask (R23-R28). */
export function describeContacts(page: RulesPage): RulesSection {
  const { contest, say } = page;
  const { bodies, contacts } = contest.definition.organisation;
  return {
    title: { vi: 'Tổ chức thực hiện, liên hệ', en: 'Bodies and contacts' },
    body: [
      bullets(
        bodies
          .filter((body) => body.duties.length > 0)
          .map((body) => `**${say(body.name)}**: ${body.duties.map(say).join(' ')}`),
      ),
      `### ${say({ vi: 'Liên hệ', en: 'Contacts' })}`,
      bullets(
        contacts.map((contact) =>
          [
            nameOfBody(page, contact.body),
            ...(contact.address ? [say(contact.address)] : []),
            contact.phone,
            contact.email,
            contact.website,
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
        ),
      ),
    ],
  };
}

import type { Icon } from '@tabler/icons-react';

declare const icon: Icon;
export default icon;

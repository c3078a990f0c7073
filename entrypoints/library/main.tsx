import { startPanel } from '@/components/panel/start';

const root = document.getElementById('app');
if (root) await startPanel(root, 'library');

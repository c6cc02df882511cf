import './theme/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { refuseStrayDrops } from './app/stray-drops.ts';
import { askBeforeLosing } from './app/unsaved.ts';
import { applyAppearance } from './theme/appearance.ts';
import { allowStyles } from './theme/style-nonce.ts';

allowStyles();
applyAppearance();
refuseStrayDrops();
askBeforeLosing();

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no #page');
createRoot(place).render(<App />);

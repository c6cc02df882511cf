// Rendered parts wait for what takes as long as the machine takes: the limits of the libraries (a second) are for quick ones.
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 60_000 });

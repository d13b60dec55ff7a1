// Latin, latin-ext and vietnamese each lack letters the others have; the browser fetches only the files it needs.
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';

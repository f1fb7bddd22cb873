import { exposeList } from './expose-list.ts';

/** What the guide of a stand says of the bundle it lies in. */
export interface ReadMeFacts {
  name: string;
  /** Public address of the site. */
  origin: string;
  /** The day its content is of, in words. */
  day: string;
  /** The page shown first, and the seconds without a touch until it is shown again. */
  start: string;
  idle: number;
  pages: number;
  exposes: number;
}

export const german = ({
  name,
  day,
  origin,
  start,
  idle,
  pages,
  exposes,
}: ReadMeFacts) => `${name}: das Paket für den Messestand

Stand der Inhalte: ${day}. ${pages} Seiten, ${exposes} Exposés.
Alles liegt in diesem Ordner. Es braucht kein Netz, keinen Server und keine
Installation, und es sendet nichts.

JEDEN MORGEN
1. „${start}“ öffnen, einmal suchen, einen Code mit dem eigenen Telefon lesen.
2. ${idle} Sekunden nichts berühren: Der Hinweis erscheint, danach die Startseite.

ÖFFNEN
Den ganzen Ordner auf das Gerät kopieren (auf Windows die ZIP-Datei erst
entpacken: „Alle extrahieren“). Dann „${start}“ in Chrome, Edge oder Firefox
öffnen. Geprüft wird das Paket bei jeder Änderung in Chromium.

ALS KIOSK STARTEN (Vollbild ohne Adresszeile)
Den Pfad anpassen. Der eigene Ordner hinter --user-data-dir ist nötig, damit
die Angaben auch gelten, wenn der Browser schon läuft.
Windows, Chrome:
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" --kiosk --app=file:///C:/Messe/${start} --user-data-dir=C:\\Messe-Profil --disable-pinch --overscroll-history-navigation=0
Windows, Edge:
  msedge.exe --kiosk file:///C:/Messe/${start} --edge-kiosk-type=fullscreen --user-data-dir=C:\\Messe-Profil
Mac:
  open -na "Google Chrome" --args --kiosk --app=file:///Users/Shared/Messe/${start} --user-data-dir=/tmp/messe
Linux:
  chromium --kiosk --app=file:///home/messe/${start} --user-data-dir=/tmp/messe
Beenden: Alt+F4, auf dem Mac Cmd+Q. Tastatur wegräumen oder sperren; gegen
Tastenkürzel und Gesten des Betriebssystems hilft nur dessen eigener
Kioskmodus (Windows: „Zugewiesener Zugriff“).

IPAD UND ANDROID
Die App „Dateien“ des iPads zeigt einzelne Dateien, aber keinen Ordner aus
Seiten; dort lässt sich dieses Paket nicht direkt öffnen. Auch Chrome auf
Android kommt an Ordner auf dem Gerät meist nicht heran. Beide zeigen das Paket
über einen kleinen Webserver, im selben WLAN oder als App auf dem Gerät. Auf
einem Rechner genügt in diesem Ordner:
  python3 -m http.server 8000
und auf dem Tablet die Adresse http://<Rechner>:8000/${start}. Auf dem iPad hält
„Geführter Zugriff“ die Besucher auf der Seite. Auf solchen Tablets wurde das
Paket nicht geprüft: bitte vor der Messe ausprobieren.

WAS AM STAND ANDERS IST
- Keine Seite führt aus dem Paket hinaus. Links nach außen sind Text, mit dem
  Namen der Website dahinter.
- „Auf Ihr Telefon mitnehmen“ zeigt einen Code, der die öffentliche Seite öffnet,
  auch mit der Auswahl aus Flächensuche und Vergleich. Dafür braucht das Telefon
  Netz, und ${origin} muss erreichbar sein.
- Exposés: Auf der Seite öffnet sich ihr Code statt der PDF-Datei, weil aus der
  PDF-Anzeige kein Weg zurück führt. Die Dateien selbst liegen in „exposes“;
  „${exposeList.file}“ ist die Liste für Sie, zum Versenden und Drucken.
- „Von vorn“ und die Ruhezeit löschen die Auswahl und den Weg zurück.
- Weggelassen: die offenen Daten, Vorschaubilder, der RSS-Feed, die Liste der
  gedruckten Codes und die Seite für unbekannte Adressen. Gespeichert wird nichts.
- Angaben mit Datum gelten zum Stand oben. Vor jeder Messe neu erzeugen:
  npm run kiosk`;

export const english = ({
  name,
  day,
  origin,
  start,
  idle,
  pages,
  exposes,
}: ReadMeFacts) => `${name}: the bundle for the stand

State of the content: ${day}. ${pages} pages, ${exposes} exposés.
Everything is in this folder. It needs no network, no server and no
installation, and it sends nothing.

EVERY MORNING
1. Open "${start}", search once, scan one code with your own phone.
2. Touch nothing for ${idle} seconds: the notice appears, then the start page.

OPENING IT
Copy the whole folder to the device (on Windows extract the ZIP file first:
"Extract all"). Then open "${start}" in Chrome, Edge or Firefox. With every
change the bundle is tested in Chromium.

AS A KIOSK (full screen, no address bar)
Adapt the path. The folder of its own after --user-data-dir is needed so that the
options count even if the browser is running already.
Windows, Chrome:
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" --kiosk --app=file:///C:/Fair/${start} --user-data-dir=C:\\Fair-Profile --disable-pinch --overscroll-history-navigation=0
Windows, Edge:
  msedge.exe --kiosk file:///C:/Fair/${start} --edge-kiosk-type=fullscreen --user-data-dir=C:\\Fair-Profile
Mac:
  open -na "Google Chrome" --args --kiosk --app=file:///Users/Shared/Fair/${start} --user-data-dir=/tmp/fair
Linux:
  chromium --kiosk --app=file:///home/fair/${start} --user-data-dir=/tmp/fair
To leave: Alt+F4, on a Mac Cmd+Q. Put the keyboard away or lock it; against
shortcuts and gestures of the system only its own kiosk mode helps (Windows:
"Assigned access").

IPAD AND ANDROID
The iPad's Files app shows single files, not a folder of pages; this bundle cannot
be opened there directly. Chrome on Android mostly cannot reach folders on the
device either. Both show the bundle through a small web server, in the same
wireless network or as an app on the device. On a computer, in this folder:
  python3 -m http.server 8000
and on the tablet the address http://<computer>:8000/${start}. On an iPad, "Guided
Access" keeps visitors on the page. The bundle has not been tested on such
tablets: please try it before the fair.

WHAT IS DIFFERENT AT THE STAND
- No page leads out of the bundle. Links to elsewhere are text, followed by the name
  of the website.
- "Take this page with you" shows a code that opens the public page, with the
  choices made in the search for sites and the comparison. The phone needs a
  network for it, and ${origin} has to be online.
- Exposés: a page opens their code instead of the PDF file, since no way leads back
  from the display of a PDF. The files are in "exposes"; "${exposeList.file}"
  lists them for you, to send and to print.
- "Start again" and the idle time clear choices and the way back.
- Left out: the open data, preview pictures, the RSS feed, the list of printed codes
  and the page for unknown addresses. Nothing is stored.
- Dated facts are as of the day above. Make it anew before each fair:
  npm run kiosk
`;

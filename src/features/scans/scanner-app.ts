/**
 * The name of a browser without what an app that reads codes adds to it. What is in a phone's hand calls itself a
 * scanner, and so do machines that search websites for holes: the first are told by the code they read, or by the
 * phone they run on.
 */
export function withoutScannerApp(agent: string): string {
  const read = agent.replace(codeApp, keepingMachines);
  return (isPhone.test(read) ? read.replace(scanApp, keepingMachines) : read).trim();
}

/** `QRScanner/2.3`, `QR & Barcode Scanner/4`, `com.example.qrcode.scanner`, `Barcode-Reader`. */
const codeApp =
  /(?<![\w&.-])[\w&.-]*(?:QR|Qr|(?<![a-z])qr|[Bb]ar[Cc]ode|BARCODE)[\w&.-]*(?: (?:&|and|QR|[Bb]ar|[Cc]ode|[Bb]arcode|[Ss]can(?:ner)?|[Rr]eader|[Aa]pp|[Pp]ro|[Ll]ite|[Pp]lus)(?![\w&.-]))*(?:\/[\w.-]+)?/g;

/** `ScanLife/7`, `CodeScanner`, `Scan`. */
const scanApp = /(?<![\w&.-])[\w&.-]*[Ss]can[\w&.-]*(?:\/[\w.-]+)?/g;

const isPhone = /^Mozilla\/5\.0 \((?:iPhone|iPad|iPod|(?:Linux; )?(?:U; )?Android)/;

/** Nobody's hand holds these, whatever they look for. */
const keepingMachines = (name: string) => (machines.test(name) ? name : '');

const machines =
  /bot|crawl|spider|fetch|monitor|check|preview|headless|http|url|site|web(?!view)|link|secur|vuln|virus|malware|threat|port|nmap/i;

import { chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteName, unprivileged } from './served-site.ts';
import type { Launch } from './started.ts';

const shipped = (name: string) => readFileSync(join('.config', 'servers', name), 'utf8');

/**
 * The shipped text with what docs/servers.md says to replace, and the ports. What is not there to be replaced is a mistake
 * of the test.
 */
function replaced(text: string, replacements: [from: string, to: string][]): string {
  return replacements.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The configuration does not have "${from}" any more.`);
    return changed.replaceAll(from, to);
  }, text);
}

function write(path: string, text: string): string {
  writeFileSync(path, text);
  if (unprivileged) chownSync(path, unprivileged.uid, unprivileged.gid);
  return path;
}

/** In what Debian's own configuration has around a site. */
const nginx: Launch = {
  command: 'nginx',
  prepare: ({ folder, root }, own, { http, https }) => {
    const site = replaced(shipped('nginx.conf'), [
      ['listen 80;', `listen 127.0.0.1:${http};`],
      ['listen 443 ssl http2;', `listen 127.0.0.1:${https} ssl http2;`],
      ['listen [::]:80;', ''],
      ['listen [::]:443 ssl http2;', ''],
      ['/srv/region', root],
      [`/etc/ssl/${siteName}.pem`, join(folder, 'certificate.pem')],
      [`/etc/ssl/${siteName}.key`, join(folder, 'key.pem')],
    ]);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${join(own, kind)};`,
    );
    const main = `daemon off;
worker_processes 1;
pid ${join(own, 'nginx.pid')};
error_log stderr;
events { worker_connections 64; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  gzip on;
  ${places.join('\n  ')}
  include ${write(join(own, 'site.conf'), site)};
}
`;
    return ['-e', 'stderr', '-p', own, '-c', write(join(own, 'nginx.conf'), main)];
  },
};

const apacheModules = '/usr/lib/apache2/modules';

/** With no right but those the file asks for, in a folder whose files Debian's Apache lists, as it does of its own accord. */
const apache: Launch = {
  command: 'apache2',
  prepare: ({ folder, root }, own, { http, https }) => {
    const htaccess = shipped('apache.htaccess');
    const needs = htaccess.replaceAll('\n# ', ' ');
    const [, modules, rights] = / Needs (.+?), and AllowOverride ([^;]+);/.exec(needs) ?? [];
    if (!modules || !rights) throw new Error('apache.htaccess does not say any more what it needs.');
    const asked = [...modules.matchAll(/mod_(\w+)/g)].map(([, name]) => name!);
    const around = ['mpm_event', 'authz_core', 'ssl', 'autoindex', 'negotiation', 'alias', 'filter'];
    const loaded = [...new Set([...around, ...asked])].map(
      (name) => `LoadModule ${name}_module ${join(apacheModules, `mod_${name}.so`)}`,
    );
    const kept = readdirSync('/etc/apache2/mods-available').filter((name) =>
      ['deflate', 'dir', 'mime', 'negotiation', 'setenvif'].some((module) => name === `${module}.conf`),
    );
    write(join(root, '.htaccess'), htaccess);
    const main = `ServerRoot ${own}
PidFile ${join(own, 'apache2.pid')}
DefaultRuntimeDir ${own}
ErrorLog ${join(own, 'error.log')}
${loaded.join('\n')}
ServerName ${siteName}
Listen 127.0.0.1:${http}
Listen 127.0.0.1:${https}
DocumentRoot ${root}
${kept.map((name) => `Include /etc/apache2/mods-available/${name}`).join('\n')}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride ${rights}
  Require all granted
</Directory>
<VirtualHost 127.0.0.1:${http}>
  ServerName http://${siteName}:80
</VirtualHost>
<VirtualHost 127.0.0.1:${https}>
  ServerName https://${siteName}:443
  SSLEngine on
  SSLCertificateFile ${join(folder, 'certificate.pem')}
  SSLCertificateKeyFile ${join(folder, 'key.pem')}
</VirtualHost>
`;
    return ['-DFOREGROUND', '-d', own, '-f', write(join(own, 'apache2.conf'), main)];
  },
};

/** Caddy sees to the certificate itself; here one of its own making, since nobody vouches for a name that is none. */
const caddy: Launch = {
  command: 'caddy',
  prepare: ({ root }, own, { http, https }) => {
    const site = replaced(shipped('Caddyfile'), [['/srv/region', root]]);
    const main = `{
	admin off
	local_certs
	skip_install_trust
	http_port ${http}
	https_port ${https}
	default_bind 127.0.0.1
}
import ${write(join(own, 'site'), site)}
`;
    return ['run', '--adapter', 'caddyfile', '--config', write(join(own, 'Caddyfile'), main)];
  },
};

export const launches = [nginx, apache, caddy];

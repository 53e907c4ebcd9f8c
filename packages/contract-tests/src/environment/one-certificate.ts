import { writeFileSync } from "node:fs";
import path from "node:path";
import { rootCertificates } from "node:tls";

/**
 * The variables that give OpenSSL one certificate, which is written into a folder. The Verifier reads all certificates
 * of the machine for each interaction, which takes most of its time. It only talks to its own process, without
 * encryption; one certificate is enough for it, and none is too few.
 */
export function oneCertificate(folder: string): NodeJS.ProcessEnv {
  const file = path.join(folder, "one.pem");
  writeFileSync(file, rootCertificates[0] ?? "");
  return { SSL_CERT_FILE: file, SSL_CERT_DIR: folder };
}

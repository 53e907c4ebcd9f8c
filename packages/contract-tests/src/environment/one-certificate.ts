import { writeFileSync } from "node:fs";
import path from "node:path";
import { rootCertificates } from "node:tls";

/**
 * The environment variables that give OpenSSL only one certificate, which is written into a folder. The Verifier reads
 * all certificates of the machine for each interaction, which takes most of its time. It only connects to its own
 * process, without encryption, so one certificate is enough; without any, it fails.
 */
export function oneCertificate(folder: string): NodeJS.ProcessEnv {
  const file = path.join(folder, "one.pem");
  writeFileSync(file, rootCertificates[0] ?? "");
  return { SSL_CERT_FILE: file, SSL_CERT_DIR: folder };
}

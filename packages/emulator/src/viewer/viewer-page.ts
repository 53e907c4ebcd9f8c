/** A page, with the policy that lets a browser run its own script and style and nothing else. */
export interface ViewerPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

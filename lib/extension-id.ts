/**
 * The public key that pins the extension's id in Chrome and Edge (the manifest's `key`, base64 of its DER form). A store
 * keeps the private half of its own; nobody needs the one that this key was made with.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5rBVcrs0tZAyIuOFLkx1lTdh2vLonG4aqgsv+Sc8xsJ3SPbiZiufgfiP1AX5PKuJ/qOPTWMD+t53oYf0nO8dArYu4AJBPlDvZsR92TurFTPzHzNuwcjTORGKqUNiHCyZYttXHuG9TN6UwZnrL2HcEk4FHUX0YCeVtkSeFMgKl3Ws6GZzJf9RpLKsuxYullnL4bhtJS3oKsdKGbKMcqlxiS1hJIS4R4X7AQQfzXOocevgfVJX/0tXISeNgQruEuU2mqfEG+tH7uS+gMC95W18IX+S80nm0sFTZyrHmL+kCSe0rM9LdAkWzrVRK7tTKSUjemNjdQMUhhDxQQpqk+lQOQIDAQAB';

/** The id that follows from the key. Google Docs is told this name, and no other, as the one who asks for text boxes. */
export const EXTENSION_ID = 'ffnhmhnhhedmhnjepfmjbegojgmdekkj';

/** The add-on's id in Firefox, where it is chosen rather than derived. */
export const GECKO_ID = 'afterward@afterward.dev';

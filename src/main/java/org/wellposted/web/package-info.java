/**
 * Requests of a browser or a program come in, with a draft in a form or as a body. What goes out is a page with the checklist
 * beside the draft, or the same JSON that the command line gives. How a draft is judged does not belong here, and nothing of a
 * draft is kept or logged.
 */
package org.wellposted.web;

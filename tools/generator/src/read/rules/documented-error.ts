import { basename, extname } from "node:path";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { parseTemplate } from "../../model/values/template.ts";
import { errorId } from "../../model/names/error-name.ts";
import { type ErrorNode, parameterTypes } from "../errors/error-node.ts";

/** Texts without blanks at their ends and without control characters. */
const CODE = /^(?=\S)\P{Cc}*(?<=\S)$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const VARIANT = /^[A-Za-z0-9][\w-]*$/;

/** Each documented error by itself: its template and its parameters agree, and its name is usable everywhere. */
export const documentedError: Oas3Rule = () => ({
  DocumentedError(node: ErrorNode, ctx: UserContext) {
    if (typeof node.message !== "string" || typeof node.code !== "string") return; // the types rule has said so
    checkName(node, ctx);
    checkRetired(node, ctx);
    if (node.status > 599)
      ctx.report({
        ruleId: "errors/error-status",
        message: `No HTTP status is ${node.status}.`,
        suggest: ["Give the status with which the API answers: 400 to 599."],
        location: ctx.location.child("status"),
      });
    checkTemplate(node, ctx);
    for (const [name, schema] of Object.entries(node.parameters ?? {})) {
      const location = ctx.location.child(["parameters", name]);
      const types = Object.keys(parameterTypes).join(", ");
      if (schema?.type === undefined) {
        ctx.report({
          ruleId: "errors/parameter-without-schema",
          message: `The parameter \`${name}\` has no schema.`,
          suggest: [`Give it a \`type\` (${types}) and \`examples\` with one value.`],
          location: location.key(),
        });
      } else if (!(schema.type in parameterTypes)) {
        ctx.report({
          ruleId: "errors/parameter-type",
          message: `The parameter \`${name}\` has the type \`${schema.type}\`, which cannot be written into a message.`,
          suggest: [`Use one of ${types}.`],
          location: location.child("type"),
        });
      } else if (schema.examples?.[0] === undefined) {
        ctx.report({
          ruleId: "errors/parameter-without-example",
          message: `The parameter \`${name}\` has no example.`,
          suggest: ["Add `examples` with one realistic value; the example message is rendered from it."],
          location: location.key(),
        });
      }
    }
  },
});

function checkName(node: ErrorNode, { location, report }: UserContext): void {
  if (!CODE.test(node.code)) {
    report({
      ruleId: "errors/code-name",
      message: `The code \`${node.code}\` cannot be used as a name.`,
      suggest: ["Write it exactly as it is on the wire, without blanks around it."],
      location: location.child("code"),
    });
  }
  if (node.variant !== undefined && !VARIANT.test(node.variant)) {
    report({
      ruleId: "errors/variant-name",
      message: `The variant \`${node.variant}\` cannot be used as a name.`,
      suggest: ["Use letters, digits, dashes and underscores; the variant is not sent by the API."],
      location: location.child("variant"),
    });
  }
  const isFile = location.pointer === "#/x-error";
  const file = basename(location.source.absoluteRef, extname(location.source.absoluteRef));
  if (isFile && file !== errorId(node)) {
    report({
      ruleId: "errors/error-file-name",
      message: `The file is called \`${file}\`, but it holds the error \`${errorId(node)}\`.`,
      suggest: [
        `Rename the file to \`${errorId(node)}${extname(location.source.absoluteRef)}\`, or correct \`code\` and \`variant\`.`,
      ],
      location: location.child("code"),
    });
  }
}

function checkRetired({ retired }: ErrorNode, { location, report }: UserContext): void {
  if (retired === undefined || (DAY.test(retired) && !Number.isNaN(Date.parse(retired)))) return;
  report({
    ruleId: "errors/retired-day",
    message: `\`${retired}\` is no day on which the error was retired.`,
    suggest: ['Write year, month and day in quotes: `retired: "2026-03-31"`.'],
    location: location.child("retired"),
  });
}

function checkTemplate(node: ErrorNode, { location, report }: UserContext): void {
  const { texts, parameters } = parseTemplate(node.message);
  const declared = Object.keys(node.parameters ?? {});
  parameters.forEach((name, index) => {
    if (!declared.includes(name)) {
      report({
        ruleId: "errors/unknown-template-parameter",
        message: `The message has a parameter \`{${name}}\` that \`parameters\` does not declare.`,
        suggest: [
          declared.length === 0
            ? `Add \`parameters\` with a schema for \`${name}\`.`
            : `Declare \`${name}\`, or use one of ${declared.map((other) => `\`${other}\``).join(", ")}.`,
        ],
        location: location.child("message"),
      });
    }
    if (parameters.indexOf(name) !== index) {
      report({
        ruleId: "errors/repeated-parameter",
        message: `The message has the parameter \`{${name}}\` twice.`,
        suggest: ["Use each parameter once, so that a value can be read back from a message."],
        location: location.child("message"),
      });
    }
    if (index > 0 && texts[index] === "") {
      report({
        ruleId: "errors/adjacent-parameters",
        message: `Nothing stands between \`{${parameters[index - 1]}}\` and \`{${name}}\`.`,
        suggest: ["Put the text that separates them on the wire between them, or make them one parameter."],
        location: location.child("message"),
      });
    }
  });
  for (const name of declared.filter((other) => !parameters.includes(other))) {
    report({
      ruleId: "errors/unused-parameter",
      message: `The parameter \`${name}\` does not stand in the message.`,
      suggest: [`Write \`{${name}}\` where its value stands, or remove it.`],
      location: location.child(["parameters", name]).key(),
    });
  }
}

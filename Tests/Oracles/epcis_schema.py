#!/usr/bin/env python3
"""Checks an EPCIS document against GS1's published JSON schema (github.com/gs1/EPCIS, EPCIS-JSON-Schema.json), which is not part
of this repository. Needs `pip install jsonschema rfc3339-validator rfc3987`.

    OCOP_EPCIS_FILE=/tmp/epcis.json swift test --filter TraceValueTests
    epcis_schema.py EPCIS-JSON-Schema.json /tmp/epcis.json
"""
import json
import sys

import jsonschema

schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
problems = list(validator.iter_errors(document))
for problem in problems:
    print("/".join(map(str, problem.absolute_path)), problem.message[:300])
print(f"{len(document['epcisBody']['eventList'])} events, {len(problems)} problems")
sys.exit(1 if problems else 0)

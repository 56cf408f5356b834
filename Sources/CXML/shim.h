// libxml2's forgiving HTML parser.
#pragma once
// Debian's libxml2 is built with ICU and its headers then include ICU's, which clash with the ICU inside Foundation
// ('UErrorCode' has different definitions in different modules). Only libxml2's own innards need them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// libxml2's forgiving HTML parser.
#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

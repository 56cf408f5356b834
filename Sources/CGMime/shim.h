// GMime 3, and functions in place of its cast and type-check macros (Swift does not import those).
#pragma once
#include <gmime/gmime.h>

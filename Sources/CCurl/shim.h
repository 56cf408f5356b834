// libcurl, and fixed-arity doors to its variadic functions (Swift cannot call those).
#pragma once
#include <curl/curl.h>

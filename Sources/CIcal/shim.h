// libical 3.
#pragma once
#include <libical/ical.h>
